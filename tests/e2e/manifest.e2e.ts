// What the built packages ask of the browser when they are installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsers, distOf } from './bed';

describe.each(browsers)('the manifest for %s', (kind) => {
  const manifest = JSON.parse(readFileSync(join(distOf(kind), 'manifest.json'), 'utf8'));

  it('asks for five permissions and no host, and for sites only where the user is asked', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts'])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets its pages run nothing but their own scripts', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = new Map(policy.split(';').map((line) => [line.trim().split(' ')[0], line.trim()]));
    expect(directives.get('script-src')).toBe("script-src 'self'");
    expect(directives.get('object-src')).toBe("object-src 'none'");
    expect(directives.get('default-src')).toBe("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|wasm/);
    // What is named here is let in; all else is not, by `default-src`.
    expect(
      [...directives.keys()].filter((name) => !/^(base-uri|form-action|object-src|default-src)$/.test(name!)),
    ).toEqual(['script-src', 'style-src', 'img-src', 'connect-src']);
  });

  it('is reached by no page and no other extension, and shows itself to none', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources']) expect(manifest).not.toHaveProperty(key);
  });
});
