import type { Polarity, Theme } from "../../domain/vocabulary.ts";
import { finds, ignores, type Corpus, type Expected } from "../corpus.ts";

const says =
  (polarity: Polarity) =>
  (theme: Theme): Expected<"theme"> => ({ theme, polarity });
const concern = says("concern");
const strength = says("strength");
const improvement = says("improvement");

export const corpus: Corpus<"theme"> = [
  // Each theme, as a concern and as a strength.
  finds("«Medicines were not managed safely».", concern("medicines")),
  finds("«Medication was not always given on time».", concern("medicines")),
  finds("«Medicines were administered in a safe way».", strength("medicines")),
  finds("People received their «medicines as prescribed».", strength("medicines")),
  finds("«Risk assessments had not been reviewed».", concern("risk-assessment")),
  finds("«Risks to people were assessed and managed well».", strength("risk-assessment")),
  finds("«There were not enough staff to meet people's needs».", concern("staffing-levels")),
  finds("The home «was short staffed at weekends».", concern("staffing-levels")),
  finds("«There were enough staff».", strength("staffing-levels")),
  finds("Staff «had not received training».", concern("training-and-supervision")),
  finds("Staff «supervision was infrequent».", concern("training-and-supervision")),
  finds("Staff «were well trained».", strength("training-and-supervision")),
  finds("«Recruitment checks were not robust».", concern("recruitment")),
  finds(
    "«Recruitment checks had been completed before staff began work».",
    strength("recruitment"),
  ),
  finds("People's «capacity had not been assessed».", concern("consent-and-capacity")),
  finds("«Consent was not sought before care was given».", concern("consent-and-capacity")),
  finds(
    "The service «was working within the principles of the MCA».",
    strength("consent-and-capacity"),
  ),
  finds("Staff «did not know how to report abuse».", concern("safeguarding")),
  finds("People «were protected from abuse».", strength("safeguarding")),
  finds("The kitchen «was dirty».", concern("infection-control")),
  finds("«Infection control practices were poor».", concern("infection-control")),
  finds("The home «was clean and free from odours».", strength("infection-control")),
  finds("«Care plans lacked detail».", concern("records-and-care-plans")),
  finds("«Care records were out of date».", concern("records-and-care-plans")),
  finds("«Care plans were reviewed each month».", strength("records-and-care-plans")),
  finds(
    "The provider's «audits had failed to identify these shortfalls».",
    concern("governance-and-audit"),
  ),
  finds("«There was no managerial oversight of the service».", concern("governance-and-audit")),
  finds("«Regular audits took place and these were effective».", strength("governance-and-audit")),
  finds("«A closed culture had developed».", concern("culture-and-leadership")),
  finds("The registered «manager was approachable».", strength("culture-and-leadership")),
  finds("People «were not supported to have enough to eat and drink».", concern("nutrition")),
  finds("«Meals were often cold».", concern("nutrition")),
  finds("People «enjoyed the food».", strength("nutrition")),
  finds("Staff «did not respect people's privacy».", concern("dignity")),
  finds("Some staff «were rude to people».", concern("dignity")),
  finds("Staff «were kind and caring».", strength("dignity")),
  finds("«Complaints were not responded to in time».", concern("complaints")),
  finds("«Complaints were investigated within the time set».", strength("complaints")),
  finds("«The premises were not well maintained».", concern("premises")),
  finds("«The bathroom was in need of repair».", concern("premises")),
  finds("«The garden was accessible to all».", strength("premises")),
  finds("Staff «had concerns about medicines».", concern("medicines")),
  finds("Staff were rushed at night when «staffing was stretched».", concern("staffing-levels")),
  finds("«Infection control guidance was followed».", strength("infection-control")),
  finds("«The food was bland and unappetising».", concern("nutrition")),
  finds("«Staff practice was monitored».", strength("governance-and-audit")),
  finds("«Allegations of abuse were investigated».", strength("safeguarding")),
  finds("«Care plans were person-centred».", strength("records-and-care-plans")),
  finds("«Medicines policies were in place».", strength("medicines")),
  finds("«Medicines were unsafe».", concern("medicines")),
  finds("«The equipment was serviced each year».", strength("premises")),

  // Improvements.
  finds("«Improvements had been made to medicines management».", improvement("medicines")),
  finds(
    "«Improvements were found in relation to person-centred care and safeguarding».",
    improvement("safeguarding"),
  ),
  finds("«Staffing levels had increased since the spring».", improvement("staffing-levels")),
  finds("The provider «had introduced new audits».", improvement("governance-and-audit")),
  finds("«Medicines management had not improved».", concern("medicines")),
  finds("The management of «risks needed to improve».", concern("risk-assessment")),

  // What "not" reaches, and what it does not.
  finds(
    "«Medicines were not always stored, recorded and administered safely».",
    concern("medicines"),
  ),
  finds(
    "«Allegations of abuse were not listened to and dealt with appropriately».",
    concern("safeguarding"),
  ),
  finds("Staff did not rush people and treated them with «kindness».", strength("dignity")),
  finds(
    "Staff did not raise their voices and «medicines were managed safely».",
    strength("medicines"),
  ),
  finds(
    "People weren’t safe because staff «weren’t recruited safely», and «medicines weren’t managed well».",
    concern("recruitment"),
    concern("medicines"),
  ),
  finds(
    "«Medicines were stored safely» and «records were not kept».",
    strength("medicines"),
    concern("records-and-care-plans"),
  ),
  finds("The provider «had failed to ensure there were enough staff».", concern("staffing-levels")),
  finds("«There were no gaps or errors in the medicines given».", strength("medicines")),
  finds("We «had no concerns about medicines».", strength("medicines")),
  finds("«Nobody complained about the food».", strength("nutrition")),
  finds("People «did not feel unsafe with staff handling their medicines».", strength("medicines")),
  finds("«Staffing levels were no longer unsafe».", strength("staffing-levels")),
  finds("«Medicines were not only stored safely» but given on time.", strength("medicines")),
  finds("«There were no audits of infection control».", concern("governance-and-audit")),
  finds("People «did not have risk assessments».", concern("risk-assessment")),
  ignores("No complaints had been received."),
  ignores("No medicines had been given that day."),

  finds(
    "Improvements «were not found in relation to governance».",
    concern("governance-and-audit"),
  ),
  finds(
    "«Care plans were detailed and gave staff the information they needed to be able to give care».",
    strength("records-and-care-plans"),
  ),
  finds(
    "We «were somewhat assured that staff used protective equipment».",
    concern("infection-control"),
  ),

  // What contrasts.
  finds("Care plans were in place but «lacked detail».", concern("records-and-care-plans")),
  finds(
    "Medicines management had improved but «further improvement was needed».",
    concern("medicines"),
  ),
  finds(
    "Medicines had not been managed safely but «improvements had been made».",
    improvement("medicines"),
  ),
  finds(
    "Although staff «knew how to recognise abuse», «they had not received training».",
    strength("safeguarding"),
    concern("training-and-supervision"),
  ),

  // What words belong together.
  finds("Staff «did not have training in medicines».", concern("training-and-supervision")),
  finds("«There were sufficient numbers of suitably trained staff».", strength("staffing-levels")),
  finds("«DoLS applications had not been made».", concern("consent-and-capacity")),
  finds(
    "«Staff shortages» meant that people's personal hygiene was neglected.",
    concern("staffing-levels"),
  ),
  finds(
    "Records showed staff «had received training in safeguarding».",
    strength("training-and-supervision"),
  ),

  // A theme alone, a judgement alone.
  ignores("The policy on medicines was dated 2014."),
  ignores("Staffing and recruitment"),
  ignores("Using medicines safely"),
  ignores("Ensuring consent to care is sought in line with law"),
  ignores("The service was not well led."),
  ignores("People who lacked capacity had advocates."),
  ignores("The clinic offered a range of medical services and these were good."),

  // What inspectors did, what the law asks, what words mean.
  ignores("We looked at medicines records and reviewed staff training."),
  ignores("We spoke with staff about how medicines were managed safely."),
  ignores(
    "Safe – this means we looked for evidence that people were protected from abuse and avoidable harm.",
  ),
  ignores(
    "The MCA requires that, as far as possible, people make their own decisions and consent is sought.",
  ),
  ignores("Providers must make sure that there are enough staff."),
  ignores("People can only be deprived of their liberty when this is lawful."),
  ignores("We recommend the provider reviews whether medicines are managed safely."),
  ignores("Were medicines managed safely?"),
  ignores("• Ensure that effective systems for managing medicines are in place."),
  ignores("We found that this practice was providing caring services."),

  // What is wished, feared or planned.
  ignores("The manager will introduce new audits."),
  ignores("If medicines were not stored safely they could be less effective."),
  ignores("Staff would report any concerns about abuse."),
  ignores("Risk assessments should have been reviewed."),
  finds(
    "«Audits were carried out to ensure medicines were managed safely».",
    strength("governance-and-audit"),
  ),

  // The words of others.
  ignores('One relative said, "There are not enough staff and the food is cold."'),
  ignores("A person told us, “Staff are kind”, and another, ‘The food is good’."),
  finds("People told us staff «were kind».", strength("dignity")),
  finds(
    "“We «found medicines were not managed safely,” said the inspector».",
    concern("medicines"),
  ),

  // When it was so.
  finds("At our last inspection «medicines were not managed safely».", {
    ...concern("medicines"),
    status: "previous",
  }),
  finds(
    "At our last inspection «there were not enough staff». At this inspection «there were enough staff».",
    { ...concern("staffing-levels"), status: "previous" },
    { ...strength("staffing-levels"), status: "current" },
  ),
  finds("Previously «care plans lacked detail».", {
    ...concern("records-and-care-plans"),
    status: "previous",
  }),
  finds("«Medicines were still not managed safely».", {
    ...concern("medicines"),
    status: "current",
  }),
];
