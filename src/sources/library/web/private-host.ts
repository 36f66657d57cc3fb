/**
 * Whether a host name, as `URL` has it, stands for this machine or a private network: a link must
 * not have a reader's browser ask there in the reader's name. Names without a dot are such too.
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith("[")) return isPrivateIpv6(hostname.slice(1, -1));
  const name = hostname.replace(/\.$/, "");
  const octets = name.split(".").map(Number);
  if (octets.length === 4 && octets.every(Number.isInteger)) return isPrivateIpv4(octets);
  return !name.includes(".") || privateEnding.test(name);
}

/** Set aside for networks of one's own, or given to those at home and at work by their routers. */
const privateEnding =
  /\.(localhost|local|internal|home\.arpa|lan|home|corp|intranet|private|localdomain|workgroup|fritz\.box)$/;

function isPrivateIpv4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127) return true;
  if (a === 100) return b >= 64 && b < 128; // shared by a provider's customers
  if (a === 172) return b >= 16 && b < 32;
  if (a === 198 && (b === 18 || b === 19)) return true; // for measuring
  if (a === 192 && b === 0 && c === 0) return true; // for protocols
  if (a === 192 && b === 88 && c === 99) return true; // relays that are no more
  return (a === 169 && b === 254) || (a === 192 && b === 168) || a >= 224; // to many, and reserved
}

/** `URL` has written it in its shortest form: no zeros at a group's beginning, the longest run as `::`. */
function isPrivateIpv6(address: string): boolean {
  const mapped = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (mapped !== null) {
    const high = Number.parseInt(mapped[1] ?? "", 16);
    return isPrivateIpv4([high >> 8, high & 255]);
  }
  // ::1 and ::, unique local fc00::/7, link and site local fe80::/9, to many ff00::/8, to nowhere
  // 100::/64; ways to IPv4, wherever in it: NAT64 64:ff9b::/32, 6to4 2002::/16, Teredo 2001::/32
  return /^::1?$|^f[cdf][0-9a-f]{2}:|^fe[89a-f][0-9a-f]:|^100::|^64:ff9b:|^2002:|^2001:(:|0:)/.test(
    address,
  );
}
