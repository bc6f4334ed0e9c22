// What a copy carries of what only the live page knows.

/**
 * Attributes that the copy carries, so that it needs the live page no more:
 * `hidden` on the outermost of what is not shown, `shown` with the address or the pixels of the picture that is shown
 * there: of an image the one that the browser chose, of anything else its background.
 */
export const marks = { hidden: 'data-offprint-hidden', shown: 'data-offprint-shown' } as const;
