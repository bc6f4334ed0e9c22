// What can go wrong, by name. Codes cross contexts; their words and next steps live in `_locales`.

/** Every code has two messages: `error_<code>` says what happened, `error_<code>_next` what to do about it. */
export const errorCodes = [
  'browserPage', // a page of the browser itself: chrome:, about:, view-source:, devtools
  'storePage', // the extension stores, which no extension may touch
  'blankPage', // about:blank, a new tab
  'pdfPage', // the PDF viewer
  'filePage', // file: without "Allow access to file URLs"
  'noAccess', // no grant for this tab, and no better reason known
  'privateWindow', // nothing from a private window is stored
  'tabGone', // the tab was closed or went to another page half-way
  'pageSilent', // the page still loads, or is too busy to answer
  'interrupted', // the browser stopped the background half-way; what was committed is in the library
  'noText', // the page holds no text to keep
  'pageTooLarge', // the article is beyond what a message between contexts can carry
  'diskFull', // the quota of the browser, or the disk
  'databaseBlocked', // another tab holds an older version of the database open
  'databaseNewer', // the database was written by a newer Offprint
  'databaseBroken', // the database cannot be opened or read
  'textLost', // the row of a capture is there, its text is not
  'captureGone', // the capture asked for is no longer in the library
  'unexpected', // a defect of ours
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A failure with a name that the user can be told about. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';

  constructor(
    readonly code: ErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

const passing: readonly ErrorCode[] = [
  'tabGone',
  'pageSilent',
  'interrupted',
  'diskFull',
  'databaseBlocked',
  'databaseBroken',
  'unexpected',
];

/** Whether the same may end better another time: not on a page that no extension may touch. */
export function worthAnotherTry(code: ErrorCode): boolean {
  return passing.includes(code);
}

/** The code of any thrown value; what is not a `CaptureError` is a defect of ours. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof CaptureError ? error.code : 'unexpected';
}

/** Leaves a trace of a failure for whoever opens the console. Never sent anywhere. */
export function report(error: unknown, where: string): void {
  console.error(`Offprint, ${where}:`, error);
}
