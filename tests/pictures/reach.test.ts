// Which addresses may be fetched for a page: never those of the user's own network for a page that is elsewhere.
import { describe, expect, it } from 'vitest';
import { mayReach } from '../../src/pictures/reach';

const page = 'https://news.example/article';

describe('an address', () => {
  it.each([
    'https://cdn.example.org/a.png',
    'http://8.8.8.8/a.png',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://100.63.0.1/',
    'http://192.169.0.1/',
    'http://[2606:4700::1111]/a.png',
    'http://[::ffff:8.8.8.8]/',
    'https://local.example/',
    'https://xn--bcher-kva.example/ü.png',
  ])('of the public internet may be asked: %s', (address) => {
    expect(mayReach(address, page)).toBe(true);
  });

  it.each([
    'http://localhost/a.png',
    'http://LOCALHOST./a.png',
    'http://printer.local/',
    'http://a.b.local./',
    'http://nas/share.png',
    'http://router.lan/',
    'http://x.home.arpa/',
    'http://metadata.google.internal/',
    'http://127.0.0.1:8080/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://198.19.0.1/',
    'http://224.0.0.251/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:c0a8:101]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://①②⑦.0.0.1/',
  ])('of the own network may not: %s', (address) => {
    expect(mayReach(address, page)).toBe(false);
    expect(mayReach(address, 'http://192.168.1.77/wiki')).toBe(false);
  });

  it('of the own network may be asked for a page that is on that very host', () => {
    expect(mayReach('http://192.168.1.77:8080/a.png', 'http://192.168.1.77/wiki')).toBe(true);
    expect(mayReach('http://wiki.local/a.png', 'http://wiki.local/page')).toBe(true);
    expect(mayReach('http://[::1]/a.png', 'http://[::1]:3000/page')).toBe(true);
  });

  it.each(['ftp://a.example/x', 'file:///etc/passwd', 'blob:https://a.example/x', 'https://u:p@a.example/x', 'x', ''])(
    'that is no plain web address may not: %s',
    (address) => {
      expect(mayReach(address, page)).toBe(false);
    },
  );
});
