import { describe, expect, test } from "vitest";
import { checkAddress, isHost, isPublic } from "./address";

const reasonOf = (text: string, allowed: string[] = []) => {
  const checked = checkAddress(text, allowed);
  return checked instanceof URL ? checked.href : checked.reason;
};

test.each([
  ["https://herald.example/news?id=1#top", "https://herald.example/news?id=1"],
  ["http://herald.example:8080/", "http://herald.example:8080/"],
  ["HTTPS://HERALD.example:443", "https://herald.example/"],
  ["http://93.184.215.14/", "http://93.184.215.14/"],
  ["http://[2606:2800:220:1::1]/", "http://[2606:2800:220:1::1]/"],
])("%s may be asked for", (text, address) => {
  expect(reasonOf(text)).toBe(address);
});

test.each([
  ["herald", "is no address; expected one as https://"],
  [`https://herald.example/${"a".repeat(2000)}`, "is no address"],
  ["file:///etc/passwd", "is of the kind “file:”; expected https:// or http://."],
  ["ftp://herald.example/a.txt", "is of the kind “ftp:”"],
  ["data:text/plain,a", "is of the kind “data:”"],
  ["https://me:secret@herald.example/", "has a name or a password in it; expected an address without."],
  ["https://me@herald.example/", "has a name or a password"],
  ["http://herald.example:25/", "is at the port 25; expected 80, 443, 8080 or 8443. Allow “herald.example:25”"],
])("%s is refused by its form", (text, reason) => {
  expect(reasonOf(text)).toContain(reason);
});

test.each([
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0177.0.0.1/",
  "http://0/",
  "http://10.0.0.1/",
  "http://172.16.3.4/",
  "http://192.168.1.1/",
  "http://169.254.169.254/latest/meta-data",
  "http://100.64.0.1/",
  "http://168.63.129.16/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://192.0.2.1/",
  "http://[::]/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::7f00:1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[2001:0:1::]/",
  "http://[fe80::1]/",
  "http://[fec0::1]/",
  "http://[fd00::1]/",
  "http://[ff02::1]/",
  "http://[4000::1]/",
])("%s is refused by its number", (text) => {
  expect(reasonOf(text)).toMatch(/^is at \S+, which is not on the public network; expected a public host\. Allow “/);
});

describe("a host that the operator allows", () => {
  test("is asked at the usual ports, or at the one that is named", () => {
    expect(reasonOf("http://localhost:8123/a", ["localhost:8123"])).toBe("http://localhost:8123/a");
    expect(reasonOf("http://10.0.0.1/", ["10.0.0.1"])).toBe("http://10.0.0.1/");
    expect(reasonOf("http://herald.example:25/", ["herald.example:25"])).toBe("http://herald.example:25/");
  });

  test("is the same with the port that goes without saying", () => {
    expect(reasonOf("https://10.0.0.1/", ["10.0.0.1:443"])).toBe("https://10.0.0.1/");
    expect(reasonOf("http://10.0.0.1/", ["10.0.0.1:443"])).toContain("not on the public network");
  });

  test.each([
    ["localhost", true],
    ["Intranet.example:8123", true],
    ["[::1]:8123", true],
    ["10.0.0.1", true],
    ["", false],
    ["http://localhost", false],
    ["localhost/news", false],
    ["me@localhost", false],
    ["2130706433", false],
    ["localhost:x", false],
  ])("%s as its name: %s", (text, good) => {
    expect(isHost(text)).toBe(good);
  });

  test("opens no other port and no other host", () => {
    expect(reasonOf("http://10.0.0.1:25/", ["10.0.0.1"])).toContain("is at the port 25");
    expect(reasonOf("http://10.0.0.1:8080/", ["10.0.0.1:8123"])).toContain("not on the public network");
    expect(reasonOf("http://10.0.0.2/", ["10.0.0.1"])).toContain("not on the public network");
  });
});

test("what is no IP address is none of the public network", () => {
  expect(isPublic("herald.example")).toBe(false);
  expect(isPublic("fe80::1%eth0")).toBe(false);
});
