// What of a web page is no part of its text.

/** Holds code or controls, never text. */
const neverText: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe object canvas audio video map select button textarea datalist dialog".split(
    " ",
  ),
);

const aroundText: ReadonlySet<string> = new Set(["nav", "aside", "menu"]);
const aroundPage: ReadonlySet<string> = new Set(["header", "footer"]);
const rolesAroundText: ReadonlySet<string> = new Set(
  "navigation banner contentinfo search complementary dialog alertdialog".split(" "),
);
/** Never dropped for its class: a page may say there that cookies were accepted. */
const holdsPage: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Inside the page's main part a header is the header of the text. */
  readonly isInMain: boolean;
}

/** Whether an element is no part of the text; with `all`, navigation and the like are part of it. */
export const isDropped = (element: Element, all: boolean): boolean =>
  isNeverText(element) || (!all && isAroundText(element));

const isNeverText = ({ name, attributes }: Element): boolean =>
  neverText.has(name) || isHidden(attributes);

/** Whether an element is navigation, a banner or the like. */
function isAroundText({ name, attributes, isInMain }: Element): boolean {
  if (holdsPage.has(name)) return false;
  if (aroundText.has(name) || (aroundPage.has(name) && !isInMain)) return true;
  const { role = "", id = "", class: classes = "" } = attributes;
  return rolesAroundText.has(role) || /cookie|gdpr/iu.test(`${id} ${classes}`);
}

const isHidden = ({ hidden, style = "", ...rest }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined ||
  rest["aria-hidden"] === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
