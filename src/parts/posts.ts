// In the page, when extraction asks for it: the posts of threads.
import * as part from '../extract/passes/posts';
import { offerPart } from '../in-page';

offerPart('posts', part);
