import { expect, test } from "vitest";
import { parsePage } from "./dom";
import { oneLine, paragraphsOf } from "./paragraphs";

const paragraphs = async (html: string) => paragraphsOf((await parsePage(`<body>${html}`, "osk.html")).body);

test.each<[string, string, string[]]>([
  [
    "headings, items and quotations",
    "<h2>Osk</h2><ul><li>one<li>two</ul><blockquote>So.</blockquote>",
    ["Osk", "one", "two", "So."],
  ],
  [
    "words that are marked within a paragraph",
    "<p>The <b>bridge</b> of <a href=x>Osk</a> is <i>shut</i>.</p>",
    ["The bridge of Osk is shut."],
  ],
  ["blanks and line ends", "<p>  The\n\tbridge&nbsp;of\r\nOsk </p>\n\n", ["The bridge of Osk"]],
  ["a line end that is marked", "<p>The bridge<br>is shut.</p>", ["The bridge is shut."]],
  ["two of them, as old pages end paragraphs", "One.<br>\n<br/>Two.<br><br><br>Three.", ["One.", "Two.", "Three."]],
  [
    "text that stands beside a paragraph",
    "One.<p>Two.</p>Three.<div>Four.<div>Five.</div></div>",
    ["One.", "Two.", "Three.", "Four.", "Five."],
  ],
  ["entities and soft hyphens", "<p>A &amp; B, &#x4F;sk&shy;ville&#8203;.</p>", ["A & B, Oskville."]],
  ["halves of letters", "<p>a&#xD800;b</p>", ["a\uFFFDb"]],
  ["what is empty", "<p></p><p> </p><p>&nbsp;</p>", []],
  [
    "what no reader takes for the text",
    "<nav>Home</nav><script>x()</script><style>p{}</style><noscript>Wait</noscript><figure><img><figcaption>Osk by night</figcaption></figure>" +
      '<p class="wp-caption-text">A picture</p><svg><title>icon</title></svg><aside>Read also</aside><p>Text.</p>',
    ["Text."],
  ],
])("reads %s", async (_what, html, expected) => {
  expect(await paragraphs(html)).toEqual(expected);
});

test("a line has no blank at its ends and one between words", () => {
  expect(oneLine("\n Osk \u00a0 fell.\t")).toBe("Osk fell.");
});
