// The words of other languages than English by which it is told what stands on a page: those of the languages with most web
// pages. Parted by `|`.

export { frequentMonth, monthInLanguage } from './metadata/months-of-others';

/** See `choose/phrases.ts`. */
export const phrases = {
  related:
    'mehr zum thema|lesen sie auch|auch interessant|verwandte|lire aussi|sur le même sujet|articles liés|articles similaires|te puede interesar|lee también|relacionado|relacionados|relacionadas|más noticias|leggi anche|potrebbe interessarti|articoli correlati|leia mais|leia também|saiba mais|lees ook|czytaj też|czytaj także|zobacz też|читайте также|по теме|ilgili haberler|baca juga|相关|推荐阅读|関連|おすすめ|관련|추천',
  subscribe:
    "abonnieren|anmelden|s'abonner|abonnez|inscrivez|inscription|suscríbete|suscribirse|suscripción|iscriviti|iscrizione|abbonati|assine|assinar|inscreva|zapisz się|subskrybuj|подписаться|подпишитесь|подписка|abone|langganan|订阅|登录|登録|ログイン|구독|로그인",
  comment:
    'kommentar|kommentare|commentaire|commentaires|comentario|comentarios|comentários|commento|commenti|reacties|komentarz|komentarze|комментарий|комментарии|комментариев|yorum|yorumlar|komentar|评论|コメント|댓글',
} as const;

/** See `metadata/byline-labels.ts`. */
export const labels = {
  verbs:
    'kommentar|eine? \\S+|geschrieben|verfasst|veröffentlicht|ein artikel|pressemitteilung|écrit|publié|rédigé|escrito|publicado|scritto|pubblicato|geschreven|skrevet|skriven|napisane|написано|опубликовано',
  prepositions: 'von|vom|par|por|di|da|door|av|af|przez|oleh|bởi',
  nouns:
    'autor(?:in|en|es|a|ka)?|auteurs?|autore|autori|autrice|autorka|yazar|yazan|penulis|texte|texto|testo|tekst|redaktion|författare|forfatter|författar[eu]|piše|автор|автори|авторы|текст|tác giả|작성자|기자|作者|著者|文|執筆|記者|撰文|来源',
} as const;

/** See `metadata/visible-date.ts`; each begins with the bar that parts it from English. */
export const dates = {
  published: String.raw`|\b(?:veröffentlicht|erstellt|erschienen|publié|paru|créé|publicado|publicación|publicação|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|dodano|publikováno|közzétéve|yayınlanma|yayın|diterbitkan|ngày đăng|đăng)(?![a-z\u00c0-\uffff])|опубликован|дата публикации|公開|発行|掲載|发布|發布|입력|등록|^(?:datum|fecha|data):`,
  originally: '|zuerst (?:erschienen|veröffentlicht)',
  changed: String.raw`|\b(?:aktualisiert|geändert|stand|mis à jour|mise à jour|modifié|actualizado|actualización|atualizado|aggiornato|modificato|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|güncelleme|güncellenme|cập nhật|diperbarui)(?![a-z\u00c0-\uffff])|обновлен|изменен|更新|改訂|수정`,
} as const;

/** See `receipt.ts`. */
export const onward =
  '|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|continua a leggere|leia mais|lees verder|läs mer|czytaj (?:dalej|więcej)|читать (?:далее|дальше)|続きを読む|阅读全文';

/** See `wall.ts`. */
export const offers =
  '|abonn|anmelden|registrier|s’inscri|suscri|regístr|assin|iscriv|prenumer|подпис|войти|登録|購読|会員|订阅|登录';

/** See `metadata/byline-evidence.ts`. */
export const told = '|ist|war|hat|schreibt|arbeitet|lebt|est|écrit|es|è|scrive|é|is een|schrijft|är|er|jest';
