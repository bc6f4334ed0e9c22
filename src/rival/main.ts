// In the page, when the content script asks for it: Readability, which few pages need.
import { pickOfReadability } from '../extract/choose/rival';
import { offerRival } from '../in-page';

offerRival(pickOfReadability);
