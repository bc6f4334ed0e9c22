// The parts of the choice that training uses, as one module.
export { mended } from '../../src/extract/choose/assemble';
export { blocksOf } from '../../src/extract/choose/blocks';
export { isForumAddress } from '../../src/extract/choose/columns/page';
export { tableOf } from '../../src/extract/choose/columns/table';
export { decide, parting } from '../../src/extract/choose/decide';
export { wordsOfNames } from '../../src/extract/choose/hints';
export { Survey } from '../../src/extract/choose/survey';
