// Which addresses may be fetched for a page. Whoever writes a page must not be able to make us ask the machines of the
// user's own network: a page elsewhere cannot read those, so neither may we on its behalf.

/** Names that resolve on the own machine or network alone (RFC 6761, RFC 6762, RFC 8375, and customs). */
const localNames = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/** IPv4 ranges that are not of the public internet (RFC 6890 and RFC 1112): first address and prefix length. */
const privateRanges: [address: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];

/**
 * Whether a picture may be fetched for a page: over http(s), without credentials, and from a private, loopback or
 * link-local address only for a page of that very host. A name that resolves to such an address is not seen through:
 * extensions are told no addresses.
 */
export function mayReach(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return false;
  return !isPrivateHost(hostname) || (URL.canParse(page) && new URL(page).hostname === hostname);
}

/** @param hostname as `URL` gives it: IPv4 in four decimal parts, IPv6 in brackets, names in lower case */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPrivateV4(numberOf(host));
  return !host.includes('.') || localNames.test(host);
}

function isPrivateV4(address: number): boolean {
  return privateRanges.some(([range, bits]) => address >>> (32 - bits) === numberOf(range) >>> (32 - bits));
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);
}

/** Unspecified, loopback, unique local, link-local, site-local, multicast; and every way to write an IPv4 address in it. */
function isPrivateV6(address: string): boolean {
  const groups = groupsOf(address);
  const [first = 0, second = 0] = groups;
  const v4 = (high: number, low: number): number => (((groups[high] ?? 0) << 16) | (groups[low] ?? 0)) >>> 0;
  if (groups.slice(0, 5).every((group) => group === 0)) return groups[5] !== 0xffff || isPrivateV4(v4(6, 7));
  if (first === 0x64 && second === 0xff9b) return isPrivateV4(v4(6, 7));
  if (first === 0x2002) return isPrivateV4(v4(1, 2));
  return (
    (first & 0xfe00) === 0xfc00 ||
    (first & 0xff80) === 0xfe80 ||
    (first & 0xff00) === 0xff00 ||
    (first === 0x2001 && second === 0)
  );
}

/** Eight numbers; `::` stands for as many zeros as are missing. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const parse = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [parse(head), parse(tail ?? '')];
  return [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => 0), ...after];
}
