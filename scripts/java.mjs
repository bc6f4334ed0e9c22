// A Java to run the checkers of exported files with: they are Java programs, and come from npm.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The program of a Java that runs; undefined when there is none. */
export function findJava() {
  const home = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java');
  const candidates = [process.env.JAVA_PATH, home, '/usr/bin/java', 'java'];
  // macOS has a `java` that only tells where to get one.
  return candidates.find((path) => path && (path === 'java' || existsSync(path)) && runs(path));
}

/** @param {string} path */
function runs(path) {
  return spawnSync(path, ['-version'], { stdio: 'ignore' }).status === 0;
}
