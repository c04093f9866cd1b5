// "The Limes Ltd." and "Limes limited" are one name; "The Limes Residential Home" is another.
const companyForm = / (?:ltd|limited|llp|plc)$/;

/**
 * A name as it is compared: without case, accents, quotes, punctuation, a leading "The" or
 * "Archived:", and a company form at the end. Words that tell places apart stay ("Residential
 * Home"). Empty where nothing is left.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^\s*archived\s*:/, "")
    .replace(/[\u0300-\u036f'\u2018\u2019\u02bc`]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words.replace(/^the (?=\S)/, "").replace(companyForm, "");
}

/** "ab1 2cd" and "AB12CD" are one postcode. */
export const postcodeKey = (postcode: string): string =>
  postcode.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** "1-123456789 " and "1-123456789" are one id. */
export const idKey = (id: string): string => id.trim().toUpperCase();
