// HTML that means ill: whatever it says, what comes of it is text, and addresses that may be followed.
import { expect, test } from "vitest";
import { badAddresses } from "../../../../hostile/documents/addresses";
import { payloads } from "../../../../hostile/documents/markup";
import { check } from "../../../core/article/check";
import { allowedAddress } from "../../../core/article/values/allowed-address";
import { readHtml } from "./read-html";

const text =
  "The harbour master said on Monday that the dredging would begin in May, or not at all. ".repeat(
    3,
  );

const elements =
  "a abbr address article aside b bdi blockquote button caption center cite code dd del details div dl dt em figcaption figure font form frame h1 h2 h3 header i iframe img input ins label legend li link marquee mark math meta nav noscript object ol option p picture pre q s script section select small span strong style sub summary sup svg table td template textarea th time title tr u ul video".split(
    " ",
  );
const attributes =
  "action alt background cite class content data datetime dir formaction href id lang name onclick onerror onload poster rel role src srcdoc srcset style title type value xlink:href".split(
    " ",
  );

function attribute(value: string): string {
  return `"${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
}

/** Each payload as it stands, in every element and in every attribute. */
function pageOf(payload: string): string {
  const inElements = elements.map((name) => `<${name}>${payload}</${name}>`).join("\n");
  const inAttributes = attributes
    .map((name) => `<a ${name}=${attribute(payload)}>x</a><img ${name}=${attribute(payload)}>`)
    .join("\n");
  return `<html lang=${attribute(payload)}><head><meta name=author content=${attribute(payload)}><title>${payload}</title></head><body><article><h1>Dredging</h1><p>${text}</p>${inAttributes}<p>${text}</p>${inElements}<p>${text}</p></article></body></html>`;
}

function addressesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    (name === "url" || (name === "value" && "kind" in value && value.kind === "link")) &&
    typeof each === "string"
      ? [each]
      : addressesIn(each),
  );
}

function expectHarmless(html: string): void {
  const result = readHtml({
    bytes: new TextEncoder().encode(html),
    address: "https://news.example/a",
  });
  if (result.status === "refused") return;
  const { article, problems } = check(result.articles[0]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(article).toBeDefined();
  for (const address of addressesIn(article)) {
    expect(allowedAddress(address, "text")).toBe(address);
    expect(address).toMatch(/^(https?|mailto):/);
  }
}

test.each(payloads)("stays text: %s", (payload) => {
  expectHarmless(pageOf(payload));
});

test("addresses that may not be followed are nowhere in the article", () => {
  const links = badAddresses.map(
    (address) => `<p>${text}<a href=${attribute(address)}>here</a></p>`,
  );
  const pictures = badAddresses.map((address) => `<img alt="A boat" src=${attribute(address)}>`);
  expectHarmless(
    `<body><article><h1>Dredging</h1>${links.join("")}${pictures.join("")}</article></body>`,
  );
});

test("what scripts and styles say is not in the text, and a text about them is", () => {
  const html = `<body><article><h1>Tags</h1><p>${text}</p><script>secret()</script><style>p{color:red}</style><p>${text} &lt;script&gt;alert(1)&lt;/script&gt;</p></article></body>`;
  const result = readHtml({ bytes: new TextEncoder().encode(html) });
  const written = JSON.stringify(result);
  expect(written).not.toContain("secret()");
  expect(written).not.toContain("color:red");
  expect(written).toContain("<script>alert(1)</script>");
});
