// Pictures for the tests of imports: one that is sound, and a drawing that would run, before and after it is made safe.
const bytes = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

export const picture = new Blob([bytes], { type: 'image/png' });

export const dangerous =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script><image href="https://evil.example/a.png"/><rect width="9" height="9"/></svg>';

export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image></image><rect width="9" height="9"></rect></svg>';
