// Phrases that furniture of pages uses, in the languages with most web pages; looked for only in short texts.
import { letters } from '../letters';

/** How much text a phrase is looked for in, in characters. */
export const longestPhrased = 400;

/**
 * Families of phrases, parted by `|`: each family is one observation whatever the language, so that the model learns
 * what a family means and not what a word does. Phrases of scripts without spaces are found within words.
 */
const families = {
  share:
    'share|tweet|pin it|email this|print|copy link|follow us|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|teilen|merken|drucken|partager|imprimer|compartir|guardar|condividi|stampa|delen|udostępnij|поделиться|compartilhar|paylaş|bagikan|分享|シェア|공유',
  related:
    "related|read more|read next|read also|read this|more from|more on|more stories|see also|also read|you may like|you may also|you might like|you might also|recommended|trending|popular|most read|latest|up next|editor's picks|editors' picks|keep reading|further reading|don't miss|mehr zum thema|lesen sie auch|auch interessant|verwandte|lire aussi|sur le même sujet|articles liés|articles similaires|te puede interesar|lee también|relacionado|relacionados|relacionadas|más noticias|leggi anche|potrebbe interessarti|articoli correlati|leia mais|leia também|saiba mais|lees ook|czytaj też|czytaj także|zobacz też|читайте также|по теме|ilgili haberler|baca juga|相关|推荐阅读|関連|おすすめ|관련|추천",
  subscribe:
    "subscribe|subscribers|subscription|sign up|signup|newsletter|newsletters|inbox|log in|login|register|join us|join now|join our|donate|support us|download the app|free trial|get started|abonnieren|anmelden|s'abonner|abonnez|inscrivez|inscription|suscríbete|suscribirse|suscripción|iscriviti|iscrizione|abbonati|assine|assinar|inscreva|zapisz się|subskrybuj|подписаться|подпишитесь|подписка|abone|langganan|订阅|登录|登録|ログイン|구독|로그인",
  legal:
    'all rights reserved|copyright|cookie|cookies|privacy|terms of|terms and|impressum|datenschutz|alle rechte|droits réservés|derechos reservados|diritti riservati|direitos reservados|prawa zastrzeżone|права защищены|版权所有|転載',
  disclosure:
    'affiliate|affiliates|commission|disclaimer|disclosure|sponsored by|in partnership with|views expressed|views and opinions|not constitute|not intended|informational purposes|originally published|originally appeared|republished|republish|haftungsausschluss|provision|affilié|affiliés|afiliado|afiliados|affiliazione',
  offer:
    'contact us|call us|get in touch|learn more|find out more|click here|shop now|buy now|book a|book now|book your|schedule a|schedule your|request a|check out our|visit our|ready to|looking for|our team|we can help|let us|kontaktieren sie|jetzt kaufen|jetzt buchen|contactez|en savoir plus|contáctanos|contáctenos|más información|contattaci|scopri di più|fale conosco|свяжитесь|узнать больше',
  advert:
    'advertisement|advertisements|ad|ads|sponsored|promoted|anzeige|werbung|publicité|publicidad|anuncio|pubblicità|publicidade|advertentie|reklama|реклама|iklan|广告|広告|광고',
  comment:
    'comment|comments|reply|replies|respond|responses|kommentar|kommentare|commentaire|commentaires|comentario|comentarios|comentários|commento|commenti|reacties|komentarz|komentarze|комментарий|комментарии|комментариев|yorum|yorumlar|komentar|评论|コメント|댓글',
  byline:
    'by|written by|posted by|author|authors|words by|reviewed by|edited by|medically reviewed|fact checked|von|par|por|di|door|autore|auteur|autor|autora|автор|yazar|penulis|作者|記者',
  being:
    'is a|is an|is the|is currently|was a|has been|has written|holds a|lives in|ist|est|es|è|é|jest|about the author|about us|about me|über den autor|à propos',
  role: 'author|writer|editor|journalist|reporter|correspondent|founder|co-founder|cofounder|professor|attorney|photographer|blogger|contributor|consultant|director|owner|expert|enthusiast|specialist|freelance|freelancer|autor|autorin|journalistin|redakteur|redakteurin|journaliste|auteur|rédacteur|rédactrice|periodista|redactor|redactora|giornalista|autore|autrice|jornalista|redator|автор|журналист',
  date: 'ago|min read|minute read|minutes read|updated|published|posted|aktualisiert|veröffentlicht|mis à jour|publié|actualizado|publicado|aggiornato|pubblicato|atualizado|обновлено|опубликовано|更新|公開|发布',
  credit:
    'photo|image|picture|credit|credits|courtesy|getty|reuters|afp|shutterstock|unsplash|foto|bild|quelle|crédit|crédito|fuente|fonte|source|фото|写真|图片|사진',
  contents:
    "table of contents|contents|in this article|in this guide|in this post|on this page|jump to|what's inside|inhalt|inhaltsverzeichnis|sommaire|table des matières|índice|contenido|indice|conteúdo|spis treści|содержание|目次|目录|içindekiler|daftar isi",
} as const;

export type Phrase = keyof typeof families;
export const phraseNames = Object.keys(families) as Phrase[];

/** Where a family was found: at the start of a text, or further in. */
export type Place = 'start' | 'within';
export type Phrases = Partial<Record<Phrase, Place>>;

interface Entry {
  readonly family: Phrase;
  readonly rest: readonly string[];
}

const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The phrases by their first word, and those of scripts without spaces. */
const index = new Map<string, Entry[]>();
const fragments: { family: Phrase; fragment: string }[] = [];
for (const family of phraseNames) {
  for (const phrase of families[family].split('|')) {
    const [first, ...rest] = phrase.split(' ');
    if (spaceless.test(phrase)) fragments.push({ family, fragment: phrase });
    else index.set(first!, [...(index.get(first!) ?? []), { family, rest }]);
  }
}

const word = new RegExp(`[0-9${letters}]+(?:['’-][0-9${letters}]+)*`, 'g');

/** The words of a text: lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** The families that a text speaks like, of a text and its words. */
export function phrasesIn(text: string, words: readonly string[]): Phrases {
  const found: Phrases = {};
  words.forEach((word, at) => {
    for (const { family, rest } of index.get(word.replace('’', "'")) ?? []) {
      if (rest.every((next, step) => words[at + 1 + step] === next)) found[family] ??= at === 0 ? 'start' : 'within';
    }
  });
  if (spaceless.test(text)) {
    for (const { family, fragment } of fragments) {
      const at = text.indexOf(fragment);
      if (at >= 0) found[family] ??= at === 0 ? 'start' : 'within';
    }
  }
  return found;
}
