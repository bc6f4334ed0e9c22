// The words by which furniture of pages is known in nine languages other than English: those with most web pages.
import type { Sources } from './furniture-words';

export const ofOthers: Sources = {
  opening: [
    'lesen sie (?:auch|hier|mehr)|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|artikel teilen|jetzt teilen|newsletter abonnieren|kommentare?$|schlagwörter:|zur startseite',
    "(?:à )?lire (?:aussi|également)|sur le même sujet|articles? (?:liés|similaires)|partager(?: (?:cet|sur|l['’])|$)|abonnez-vous|inscrivez-vous|commentaires?$|mots[- ]clés ?:",
    'lee también|te puede interesar|también te puede|más noticias|noticias relacionadas|artículos relacionados|compart(?:e|ir)(?: en|$)|suscríbete|comentarios?$|etiquetas:',
    'leia (?:também|mais)|veja também|saiba mais|notícias relacionadas|compartilh(?:e|ar)(?: (?:no|na|em)|$)|assine|inscreva-se|comentários?$',
    'leggi anche|potrebbe interessarti|articoli correlati|condividi(?: su|$)|iscriviti|commenti$|etichette:',
    'lees ook|meer over|gerelateerde|deel dit|deel op|schrijf je in|reacties$',
    'czytaj (?:też|także|również)|zobacz (?:też|także|również)|polecamy|udostępnij|zapisz się|komentarze$|tagi:',
    'читайте (?:также|ещё|еще)|по теме:?$|похожие (?:статьи|записи)|поделиться|подпи(?:шитесь|саться)|комментари(?:и|ев)$|теги:|метки:',
    '関連記事|あわせて読みたい|おすすめ記事|シェアする|この記事をシェア|コメント$|タグ[:：]|続きを読む',
  ].join('|'),
  advertising:
    'anzeige|werbung|publicité|publicidad|anuncio|pubblicità|publicidade|advertentie|reklama?|реклама|広告|スポンサーリンク',
  rights:
    'alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены',
  references:
    'quellen|literatur|einzelnachweise|weblinks|siehe auch|références|bibliographie|notes et références|liens externes|voir aussi|referencias|fuentes|bibliografía|enlaces externos|véase también|referências|fontes|bibliografia|ligações externas|riferimenti|fonti|collegamenti esterni|bronnen|literatuur|przypisy|źródła|источники|примечания|литература|ссылки|出典|参考文献|脚注|外部リンク',
  by: 'von|par|por|di|door|autor[ae]?s?|auteur|autore|автор|文|作者|記者',
  readingTime: String.raw`minuten(?: lesezeit)?|min\.? de lectur[ae]|minutos de (?:lectura|leitura)|minuti di lettura|мин(?:ут[аы]?)?\.? чтения|分で読めます`,
};
