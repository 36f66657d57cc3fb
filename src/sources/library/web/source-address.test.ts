import { describe, expect, test } from "vitest";
import { isPrivateHost } from "./private-host";
import { sourceAddress } from "./source-address";

const faultOf = (text: string, readerHost = "reader.example") => {
  const read = sourceAddress(text, readerHost);
  return "fault" in read ? read.fault : undefined;
};

describe("an address that nothing is fetched from", () => {
  test.each([
    ["", "not-an-address"],
    ["example.org/a.json", "not-an-address"],
    ["/articles/a.json", "not-an-address"],
    ["//example.org/a.json", "not-an-address"],
    ["https://", "not-an-address"],
    ["http://example.org/a.json", "not-https"],
    ["HTTP://example.org/a.json", "not-https"],
    ["data:application/json,{}", "other-scheme"],
    ["javascript:alert(1)", "other-scheme"],
    ["JaVaScRiPt:alert(1)", "other-scheme"],
    ["blob:https://example.org/1", "other-scheme"],
    ["file:///etc/passwd", "other-scheme"],
    ["ftp://example.org/a.json", "other-scheme"],
    ["https://ada@example.org/a.json", "user-name"],
    ["https://:secret@example.org/a.json", "user-name"],
    ["https://example.org@evil.example/a.json", "user-name"],
    [`https://example.org/${"a".repeat(2048)}`, "too-long"],
    ["https://localhost/a.json", "private-host"],
    ["https://2130706433/a.json", "private-host"],
  ])("%s: %s", (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});

test("this machine by its address of IPv6, which no policy can name, is asked by its name", () => {
  expect(sourceAddress("http://[::1]:8080/a.json", "localhost")).toEqual({
    url: new URL("http://localhost:8080/a.json"),
  });
});

test("where the app itself is served from a private network, so may the article be", () => {
  expect(faultOf("https://127.0.0.1:8443/a.json", "intranet")).toBeUndefined();
  expect(faultOf("http://127.0.0.1/a.json", "intranet")).toBe("not-https");
});

describe("http is for an app and an article that are both on this machine", () => {
  const machine = ["localhost", "127.0.0.1", "[::1]"];

  test.each(machine)("an app at %s", (readerHost) => {
    for (const host of machine) {
      expect(faultOf(`http://${host}:8000/a.json`, readerHost)).toBeUndefined();
    }
    for (const host of ["192.168.1.2", "example.org", "localhost.example.org", "app.localhost"]) {
      expect(faultOf(`http://${host}/a.json`, readerHost)).toBe("not-https");
    }
    expect(faultOf("http://ada@localhost/a.json", readerHost)).toBe("user-name");
  });

  test.each(["reader.example", "192.168.1.2", "localhost.example.org", ""])(
    "not one at “%s”",
    (readerHost) => {
      for (const host of machine) {
        expect(faultOf(`http://${host}:8000/a.json`, readerHost)).toBe("not-https");
      }
    },
  );
});

test("an address is asked for as a browser reads it, without what stands behind #", () => {
  const read = sourceAddress("https://EXAMPLE.org:443/a/../b.json?x=1#q3", "reader.example");
  expect("url" in read && read.url.href).toBe("https://example.org/b.json?x=1");
});

describe("hosts of this machine and of private networks", () => {
  const hostname = (host: string) => new URL(`https://${host}/`).hostname;

  test.each([
    "localhost",
    "LOCALHOST.",
    "app.localhost",
    "printer.local",
    "db.internal",
    "router.home.arpa",
    "intranet",
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.1",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "2130706433",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "192.168.1.1.",
    "[::]",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[fc00::1]",
    "[fdff::1]",
    "[fe80::1]",
    "[febf::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:10.1.2.3]",
    "[::127.0.0.1]",
    "printer.lan",
    "printer.lan.",
    "nas.home",
    "wiki.corp",
    "wiki.intranet",
    "box.localdomain",
    "fritz.box.workgroup",
    "my.fritz.box",
    "198.18.0.1",
    "198.19.255.255",
    "192.0.0.8",
    "224.0.0.1",
    "255.255.255.255",
    "[64:ff9b::192.168.1.1]",
    "[64:ff9b::8.8.8.8]",
    "[64:ff9b:1::1]",
    "[2002:c0a8:101::1]",
    "[2001::1]",
    "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
    "[ff02::1]",
    "[fec0::1]",
    "[100::1]",
  ])("%s", (host) => {
    expect(isPrivateHost(hostname(host))).toBe(true);
  });

  test.each([
    "example.org",
    "example.org.",
    "localhost.example.org",
    "local.example",
    "10.example.org",
    "9.255.255.255",
    "11.0.0.1",
    "100.63.0.1",
    "100.128.0.1",
    "128.0.0.1",
    "169.253.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.167.0.1",
    "[2001:db8::1]",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "192.0.1.1",
    "lan.example.org",
    "home.example.org",
    "my-lan.org",
    "[64:ff9a::1]",
    "[2001:4860:4860::8888]",
    "[2003::1]",
    "[::ffff:8.8.8.8]",
    "xn--e1afmkfd.xn--p1ai",
  ])("but not %s", (host) => {
    expect(isPrivateHost(hostname(host))).toBe(false);
  });
});
