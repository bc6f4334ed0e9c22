// The names under which pages state facts in meta elements, most trusted first within a field.
import type { Field } from './claims';

/** Lower case; all of `:`, `_`, `-` and space are written as a dot, since pages do not agree on them. */
export const namesByField: Partial<Record<Field, string>> = {
  title:
    'citation.title dc.title dcterms.title parsely.title og.title sailthru.title cxenseparse.title twitter.title eprints.title',
  author:
    'citation.author citation.authors dc.creator dcterms.creator parsely.author sailthru.author author article.author ' +
    'og.article.author og.author byl authors article.authors dc.contributor cxenseparse.author creator auteur rbauthors ' +
    'content.author author.name dcsext.author bt.author mrf.authors eprints.creators.name',
  published:
    'article.published.time og.article.published.time article.published og.published.time citation.publication.date ' +
    'citation.online.date citation.date datepublished rnews.datepublished dc.date.issued dcterms.issued issued ' +
    'parsely.pub.date sailthru.date publish.date publishdate published.date publishedat pubdate og.pubdate bt.pubdate pub.date publication.date ' +
    'publicationdate published.time date.published published datepublic gen.pubdate originalpublicationdate ' +
    'article.date.original cxenseparse.recs.publishtime cxenseparse.publishtime iso.8601.publish.date ' +
    'displaydate article.created dc.date.created dcterms.created dc.created datecreated date.created created ' +
    'video.release.date release.date dc.date dcterms.date date article.date shareaholic.article.published.time ' +
    'mediator.published.time analyticsattributes.articledate eprints.date last.published firstpublished originaldate posted publish.time',
  modified:
    'article.modified.time og.updated.time og.modified.time article.updated.time article.modified article.updated dcterms.modified dc.date.modified ' +
    'datemodified lastmod last.modified modified.time revised modified.date modified',
  siteName:
    'og.site.name citation.journal.title al.android.app.name application.name dc.publisher dcterms.publisher publisher',
  section:
    'article.section og.article.section parsely.section sailthru.section section cxenseparse.category category dc.subject',
  keywords: 'article.tag og.article.tag news.keywords parsely.tags keywords citation.keywords sailthru.tags',
  excerpt: 'og.description description dc.description dcterms.description dcterms.abstract twitter.description',
  image: 'og.image og.image.url og.image.secure.url twitter.image twitter.image.src parsely.image.url',
  lang: 'content.language dc.language dcterms.language language og.locale citation.language',
  licence: 'dcterms.license dc.rights.license dcterms.licence dc.rights dcterms.rights',
  /** A claim of these says its name too: a number alone could be any of them. */
  identifier:
    'citation.doi doi dc.identifier dc.identifier.doi prism.doi bepress.citation.doi citation.arxiv.id citation.pmid citation.isbn book.isbn books.isbn og.isbn',
};
