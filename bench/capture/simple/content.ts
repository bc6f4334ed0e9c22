// Readability on a clone, sanitised; the script's last value is what the background gets.
import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';

const article = new Readability(document.cloneNode(true) as Document).parse();
const found = {
  url: location.href,
  title: article?.title,
  html: DOMPurify.sanitize(article?.content ?? ''),
  text: article?.textContent,
};
Object.assign(globalThis, { found });
