// Makes of DOMPurify, as it is built into the scripts for pages, the sanitiser of `sanitise.ts` alone: options that are
// always the same become constants, so that Terser drops what other values would need; lists that ours replace, ways in
// that nothing calls and hooks that nothing hangs on go. What stays is DOMPurify's own code, word for word.
// `tests/extract/bare-dompurify.browser.test.ts` holds both side by side.

/** Options of `sanitise.ts`; where it says nothing, what DOMPurify takes then. */
const options = {
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_SELF_CLOSE_IN_ATTR: true,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  FORCE_BODY: false,
  IN_PLACE: false,
  KEEP_CONTENT: true,
  NAMESPACE: 'HTML_NAMESPACE',
  PARSER_MEDIA_TYPE: '"text/html"',
  RETURN_DOM: true,
  RETURN_DOM_FRAGMENT: false,
  RETURN_TRUSTED_TYPE: false,
  SAFE_FOR_TEMPLATES: false,
  SAFE_FOR_XML: true,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: true,
  USE_PROFILES: false,
  WHOLE_DOCUMENT: false,
};

/** What DOMPurify keeps beside its options, and never changes with these. */
const states = {
  IN_PLACE_VISITED: null,
  SET_CONFIG: false,
  transformCaseFunc: 'stringToLowerCase',
  trustedTypesPolicy: null,
};

/** Sets that are asked for by no option of ours: DOMPurify's own are taken. */
const sets = ['ALLOWED_NAMESPACES', 'DATA_URI_TAGS', 'HTML_INTEGRATION_POINTS', 'MATHML_TEXT_INTEGRATION_POINTS'];

/** Lists of elements and attributes that `sanitise.ts` replaces by its own, and of SVG, of which it allows nothing. */
const lists = ['html$1', 'html', 'svg', 'mathMl', 'xml', 'svg$1', 'svgFilters', 'svgDisallowed'];

/** What can be called, or hung in, and is not. */
const methods = ['setConfig', 'clearConfig', 'isValidAttribute', 'removeHook', 'removeHooks', 'removeAllHooks'];
const hooks = [
  'beforeSanitizeElements',
  'uponSanitizeElement',
  'afterSanitizeElements',
  'beforeSanitizeAttributes',
  'beforeSanitizeShadowDOM',
  'uponSanitizeShadowNode',
  'afterSanitizeShadowDOM',
];

/** @type {[RegExp, string?][]} */
const others = [
  // What is kept ready for any option, and is asked for by none that is left, may go.
  [/(?<=^(?:const|let) \w+ = )(?=(?:seal|freeze|unapply|unconstruct)\()/gm, '/* @__PURE__ */ '],
  // Helpers of a compiler: a pair of an object's entries is an array, and no generator is left.
  [/^function _OverloadYield\([\s\S]*?(?=^function _arrayLikeToArray\()/m],
  [/^function AsyncGenerator\([\s\S]*?(?=^function _arrayLikeToArray\(|^const entries = )/m],
  [/_slicedToArray\(_ref2, 2\)/, '_ref2'],
  // No policy of trusted types is given, and none can be made.
  [/^\t\tif \(cfg\.TRUSTED_TYPES_POLICY\) {[\s\S]*?(?=^\t\tCONFIG = )/m],
  // Of addresses, attributes and elements our own lists say all; without them nothing would pass.
  [/isRegex\(cfg\.ALLOWED_URI_REGEXP\) \? (cfg\.ALLOWED_URI_REGEXP) : IS_ALLOWED_URI(?=;)/, 'cfg.ALLOWED_URI_REGEXP'],
  [/(?<=let IS_ALLOWED_URI\$1 = )IS_ALLOWED_URI(?=;)/, 'null'],
  [/_resolveSetOption\(cfg, "FORBID_(?:TAGS|ATTR)", (create\(null\)), [^;]*\)(?=;)/g, 'create(null)'],
  [/(?<=const DEFAULT_URI_SAFE_ATTRIBUTES = addToSet\({}, \[)[^\]]*/],
  // What was parsed out of a string has no shadow trees, and a template goes with all that is in it.
  [/if \(_isDocumentFragment\(node\.content\)\) _sanitizeShadowDOM2\(node\.content\);/],
  // No custom element is allowed, nor is anything by a function.
  [/^\t\tconst customElementHandling = [\s\S]*?^\t\tseal\(CUSTOM_ELEMENT_HANDLING\);$/m],
  [/^\t\tif \(!FORBID_TAGS\[tagName\] && _isBasicCustomElement\(.*$/m],
  [/(?<=if \(!nameIsPermitted\) return ).*$/m, 'false;'],
  [
    /^\t\tEXTRA_ELEMENT_HANDLING\.tagCheck = null;[\s\S]*?(?=^\t\tif \(objectHasOwnProperty\(cfg, "ADD_FORBID_CONTENTS"\))/m,
  ],
  [/^\tconst EXTRA_ELEMENT_HANDLING = [\s\S]*?^\t}\)\);$/m],
  [/EXTRA_ELEMENT_HANDLING\.(tag|attribute)Check instanceof Function/g, 'false'],
  // What is to be sanitised is a string.
  [/(?<=if \()typeof dirty !== "string" && !_isNode\(dirty\)/, 'false'],
  [/(?<=if \()_isNode\(dirty\)/, 'false'],
];

/** @returns {import('vite').Plugin} fails the build where a new version of DOMPurify is written otherwise */
export function bareDompurify() {
  return {
    name: 'bare-dompurify',
    transform: { filter: { id: /[\\/]dompurify[\\/]dist[\\/]purify\.es\.mjs$/ }, handler: bared },
  };
}

/** @param {string} code */
export function bared(code) {
  let left = code;
  /** @type {(part: RegExp, instead?: string) => void} */
  const cut = (part, instead = '') => {
    if (left.search(part) < 0) throw new Error(`DOMPurify is not written as ${import.meta.url} expects: ${part}`);
    left = left.replace(part, () => instead);
  };
  for (const [name, value] of Object.entries({ ...options, ...states })) {
    // Of an assignment left over the bundler says that a constant cannot be given another value.
    cut(new RegExp(`^(\\t+)let ${name}(?: = (?:null|true|false|[A-Z_]+))?;$`, 'm'), `const ${name} = ${value};`);
    cut(new RegExp(`^\\t+(?:if \\(\\w+\\) )?${name} = [^;]*;$`, 'gm'));
  }
  for (const name of sets) {
    cut(new RegExp(`^\\tlet ${name} = null;$`, 'm'));
    cut(new RegExp(`^\\t\\t${name} = _resolve\\w+\\([^;]*;$`, 'm'));
    cut(new RegExp(`\\b${name}(?=\\[)`, 'g'), `DEFAULT_${name}`);
  }
  for (const list of lists) {
    const name = list.replace('$', String.raw`\$`);
    cut(new RegExp(`^const ${name} = freeze\\(\\[[^\\]]*\\]\\);$`, 'm'), `const ${list} = freeze([]);`);
  }
  for (const name of methods) cut(new RegExp(`^\\tDOMPurify\\.${name} = function[\\s\\S]*?^\\t};$`, 'm'));
  for (const name of hooks) cut(new RegExp(`_executeHooks\\(hooks\\.${name}, (?:\\w+, null|\\w+, {[^}]*})\\);`, 'g'));
  for (const [part, instead] of others) cut(part, instead);
  return left;
}
