// The words by which furniture of pages is known, in the ten languages with most web pages. Structure and position are
// asked first: alone, none of these drops anything but a label.

/** Names that publishing systems give to boxes that are not the article; matched at the borders of words. */
export const namesOfFurniture =
  /(^|[\s_-])(share|sharing|sharedaddy|social|addthis|addtoany|newsletter|subscribe|subscription|signup|sign-up|related|recommend(ed|ations)?|recirc(ulation)?|popular-?posts?|most-?(read|popular)|trending|read-?(more|next|also)|more-?(from|stories)|promo|teaser|advert(isement)?s?|ad-?(slot|unit|container|label|box)|sponsored|outbrain|taboola|comments?|disqus|breadcrumbs?|skip-?link|screen-reader|author-?(box|bio|card|info)|about-?author|post-?nav(igation)?|pagination|tags?-?(list|links|cloud)|(post|article|entry)-?tags|cookie|paywall|donate|donation|follow-?us|cta)([\s_-]|$)/i;

/** First words of boxes and lines that lead elsewhere or ask for something. */
const leading = [
  'share (?:this|on|via)|share$|tweet$|email this|blogthis|follow us|copy link',
  String.raw`related(?: (?:articles?|posts?|stories|content|links|reading|topics))?(?::|$)|read (?:more|also|next)\b|(?:must|also|can also) read\b|see also:|keep reading|up next|more (?:from|on|stories)\b|you (?:may|might) also (?:like|enjoy)|recommended(?: for you| reading)?:?$|popular posts|most (?:read|popular)|latest (?:news|stories|posts)$|don['’]t miss`,
  String.raw`sign up (?:for|to)\b|subscribe (?:to|now|today)|subscribe$|get our newsletter|join our (?:newsletter|mailing)|support (?:us|our work)|donate\b|advertisement|sponsored|skip to`,
  String.raw`\d* ?comments?:?$|no comments|leave a (?:comment|reply)|post a comment|tags?:|filed under|posted in|labels:|topics:$|about the author|next (?:article|post)|previous (?:article|post)|older posts?|newer posts?`,
  'lesen sie (?:auch|hier|mehr)|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|artikel teilen|jetzt teilen|newsletter abonnieren|kommentare?$|schlagwörter:|zur startseite',
  "(?:à )?lire (?:aussi|également)|sur le même sujet|articles? (?:liés|similaires)|partager(?: (?:cet|sur|l['’])|$)|abonnez-vous|inscrivez-vous|commentaires?$|mots[- ]clés ?:",
  'lee también|te puede interesar|también te puede|más noticias|noticias relacionadas|artículos relacionados|compart(?:e|ir)(?: en|$)|suscríbete|comentarios?$|etiquetas:',
  'leia (?:também|mais)|veja também|saiba mais|notícias relacionadas|compartilh(?:e|ar)(?: (?:no|na|em)|$)|assine|inscreva-se|comentários?$',
  'leggi anche|potrebbe interessarti|articoli correlati|condividi(?: su|$)|iscriviti|commenti$|etichette:',
  'lees ook|meer over|gerelateerde|deel dit|deel op|schrijf je in|reacties$',
  'czytaj (?:też|także|również)|zobacz (?:też|także|również)|polecamy|udostępnij|zapisz się|komentarze$|tagi:',
  'читайте (?:также|ещё|еще)|по теме:?$|похожие (?:статьи|записи)|поделиться|подпи(?:шитесь|саться)|комментари(?:и|ев)$|теги:|метки:',
  '関連記事|あわせて読みたい|おすすめ記事|シェアする|この記事をシェア|コメント$|タグ[:：]|続きを読む',
];
export const opening = new RegExp(`^(?:${leading.join('|')})`, 'i');

/** What a line says that is nothing but a label of advertising. */
export const advertising =
  /^(?:advertisement|ads? by .{0,20}|sponsored(?: content)?|promoted|(?:article|story) continues (?:below|after).{0,20}|continue reading below|anzeige|werbung|publicité|publicidad|anuncio|pubblicità|publicidade|advertentie|reklama?|реклама|広告|スポンサーリンク)[:.]?$/i;

/** How a line of rights begins or ends. */
export const rights =
  /^(?:©|\(c\) ?\d{4}|copyright\b|(?:featured )?(?:images?|photos?) (?:is |are )?(?:used under|courtesy|licensed))|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены)\.?$/i;

/** Headings of lists of links that belong to an article. */
export const references =
  /^(?:references?|sources?|bibliography|works cited|citations|notes|footnotes|further reading|external links|links|see also|resources|credits|quellen|literatur|einzelnachweise|weblinks|siehe auch|références|bibliographie|notes et références|liens externes|voir aussi|referencias|fuentes|bibliografía|enlaces externos|véase también|referências|fontes|bibliografia|ligações externas|riferimenti|fonti|collegamenti esterni|bronnen|literatuur|przypisy|źródła|источники|примечания|литература|ссылки|出典|参考文献|脚注|外部リンク)\b/i;

/** What stands before a name in a byline. */
export const by =
  /^(?:(?:written |posted |words |text )?by|von|par|por|di|door|autor[ae]?s?|auteur|autore|автор|文|作者|記者)[\s:：]*/i;

/** "On behalf of Lee & Chan | May 3, 2019 | Tides": how firms sign. */
export const signedFor = /^on behalf of\b.*\b(?:19|20)\d\d\b/i;

/** How long a piece takes to read. */
export const readingTime =
  /^\W*\d{1,3}[\s-]*(?:min(?:ute)?s?\.?(?:[\s-]*read(?:ing time)?)?|minuten(?: lesezeit)?|min\.? de lectur[ae]|minutos de (?:lectura|leitura)|minuti di lettura|мин(?:ут[аы]?)?\.? чтения|分で読めます)\W*$/i;
