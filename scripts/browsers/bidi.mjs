// Starts Firefox and speaks WebDriver BiDi with it. Not puppeteer: for Firefox its way to the toolbar button only throws.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonSocket } from './json-socket.mjs';

/**
 * @typedef {object} Bidi
 * @property {(method: string, params?: object) => Promise<any>} send one command, in the protocol's own words
 * @property {(context: string, expression: string) => Promise<unknown>} run evaluates, awaits, gives a JSON value
 * @property {Promise<void>} closed
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} options
 * @param {string} options.path of Firefox
 * @param {boolean} options.headless
 * @param {Record<string, string | number | boolean>} options.prefs written to the new profile's user.js
 * @param {(method: string, params: Record<string, unknown>) => void} options.onEvent
 * @returns {Promise<Bidi>}
 */
export async function startFirefox({ path, headless, prefs, onEvent }) {
  const profile = mkdtempSync(join(tmpdir(), 'offprint-firefox-'));
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  // System access: without it no script may run in the browser's own window.
  const options = ['--remote-debugging-port', '0', '--remote-allow-system-access', '-profile', profile];
  const child = spawn(path, headless ? ['--headless', ...options] : options, { stdio: ['ignore', 'ignore', 'pipe'] });
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => child.once('exit', () => resolve()));

  const socket = await JsonSocket.connect(`${await addressOf(child)}/session`, onEvent);
  await socket.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'dismiss' } } },
  });

  return {
    send: (method, params) => socket.send(method, params),
    run: (context, expression) => run(socket, context, expression),
    closed: exited,
    async close() {
      // The answer may or may not come before the connection ends.
      await socket.send('browser.close').catch(() => child.kill());
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Port 0 means any free one, told on stderr. Its pipe must be read on, or Firefox blocks when it is full.
 * @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} child
 * @returns {Promise<string>}
 */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said = (said + data).slice(-10_000);
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
  });
}

/** @param {JsonSocket} socket @param {string} context @param {string} expression @returns {Promise<unknown>} */
async function run(socket, context, expression) {
  const reply = /** @type {{ type: string, exceptionDetails: { text: string }, result: { value?: string } }} */ (
    await socket.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify(await (${expression}))`,
      target: { context },
      awaitPromise: true,
      userActivation: true, // what is done here stands for a reader's own hand
    })
  );
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  return reply.result.value === undefined ? undefined : JSON.parse(reply.result.value);
}
