import { isPerson, type FoundName, type NamesTold } from "./found-names.ts";
import { companyWords } from "./names.ts";

/** Who prose says runs the service, or the one company that it names; null where neither. */
export function providerTold(
  text: string,
  names: NamesTold,
  service: string | null,
): string | null {
  const others = ({ name }: FoundName): boolean => name !== service;
  const said = names
    .providers()
    .filter(({ match, name }) => match.rule !== "provider.told" || companyWords.test(name))
    .find((one) => others(one) && (one.match.rule === "provider.is" || !isPerson(one.name, text)));
  if (said) return said.name;
  const companies = new Set(
    names
      .services()
      .filter((one) => others(one) && incorporated.test(one.name))
      .map(({ name }) => name),
  );
  return companies.size === 1 ? ([...companies][0] ?? null) : null;
}

// The form of a company in its name; "Group" and "Homes" may be anything.
const incorporated = /\b(?:Ltd|Limited|LLP|Plc|PLC|NHS (?:Foundation )?Trust)$/;
