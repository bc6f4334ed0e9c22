// Mark-up of the attack lists, put into the text.
import { attacks } from '../../attacks/attacks.mjs';
import { escaped } from './markup.mjs';

/** @typedef {import('../draft.mjs').Draft} Draft @typedef {import('../random.mjs').Chance} Chance */

/** @param {Draft} page @param {Chance} chance */
export function attacked(page, chance) {
  for (const attack of chance.some(attacks, 5 + chance.below(30))) page.insert(attack, chance);
}

/** Mark-up that becomes such only when something reads it twice. @param {Draft} page @param {Chance} chance */
export function attackedTwice(page, chance) {
  for (const attack of chance.some(attacks, 10)) {
    const wrapper = chance.pick([
      /** @param {string} text */ (text) => `<noscript>${text}</noscript>`,
      /** @param {string} text */ (text) => `<template>${text}</template>`,
      /** @param {string} text */ (text) => `<p title="${escaped(text)}">Words.</p>`,
      /** @param {string} text */ (text) => `<img alt="${escaped(text)}" src="https://lure.example/alt.png">`,
      /** @param {string} text */ (text) =>
        `<pre><code class="language-${escaped(text)}">${escaped(text)}</code></pre>`,
      /** @param {string} text */ (text) =>
        `<math><annotation encoding="application/x-tex">${escaped(text)}</annotation></math>`,
      /** @param {string} text */ (text) => `<script type="math/tex">${text.replaceAll('</', '<\\/')}</script>`,
      /** @param {string} text */ (text) => `<svg><style>${text}</style></svg>`,
      /** @param {string} text */ (text) => `<textarea>${text}</textarea>`,
      /** @param {string} text */ (text) => `<iframe srcdoc="${escaped(text)}"></iframe>`,
      /** @param {string} text */ (text) => `<table><tr><td>${text}`,
      /** @param {string} text */ (text) => `<select><option>${text}`,
      /** @param {string} text */ (text) => `<div><template shadowrootmode="open">${text}</template></div>`,
    ]);
    page.insert(wrapper(attack), chance);
  }
}
