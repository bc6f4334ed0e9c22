// Brings what the commands need: the packages, and on Debian or Ubuntu the browsers and a Java. Uses nothing but Node itself.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium, findFirefox } from './browsers/find.mjs';
import { findJava } from './java.mjs';
import { root, run } from './run.mjs';

/** @typedef {'chromium' | 'firefox' | 'java'} ProgramKind */

const programs = {
  chromium: { find: findChromium, debian: 'chromium', name: 'Chromium or Chrome', variable: 'CHROMIUM_PATH' },
  firefox: { find: findFirefox, debian: 'firefox-esr', name: 'Firefox', variable: 'FIREFOX_PATH' },
  java: { find: findJava, debian: 'default-jre-headless', name: 'Java', variable: 'JAVA_PATH' },
};

/** Installs the packages when there are none, or older ones than the lockfile names. */
export async function installPackages() {
  if (packagesAreCurrent()) return;
  console.error('Installing the packages of package-lock.json …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=notice'])) !== 0)
    throw new Error('npm ci failed; its words are above.');
}

/** npm writes its own copy of the lockfile after each installation. */
function packagesAreCurrent() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Installs the programs that are missing, where that is possible without asking.
 * @param {ProgramKind[]} kinds
 */
export async function installPrograms(kinds) {
  const missing = kinds.filter((kind) => programs[kind].find() === undefined);
  if (missing.length === 0) return;
  if (canUseApt()) await aptInstall(missing.map((kind) => programs[kind].debian));
  for (const kind of missing) {
    const { find, name, variable } = programs[kind];
    if (!find()) throw new Error(`No ${name} found: install it, or name its program in ${variable}.`);
  }
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} packages */
async function aptInstall(packages) {
  console.error(`Installing ${packages.join(' and ')} with apt-get …`);
  // Another apt may be at work, on a fresh machine above all: wait for its lock.
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'APT::Get::Assume-Yes=true', '-qq'];
  await run('apt-get', [...patient, 'update']);
  const env = 'DEBIAN_FRONTEND=noninteractive';
  const code = await run('env', [env, 'apt-get', ...patient, 'install', '--no-install-recommends', ...packages]);
  if (code !== 0) throw new Error(`apt-get could not install ${packages.join(' and ')}; its words are above.`);
}
