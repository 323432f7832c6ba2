/** The class of an incident, after Wolak and Finkelhor (2011). It never sets the decision on its own. */
export const incidentClasses = [
  'adult-case',
  'aggravated',
  'out-of-scope',
  'unclassified',
  'experimental',
] as const;
export type IncidentClass = (typeof incidentClasses)[number];

/** The subtypes of the two classes that have them. */
export const incidentSubtypes = [
  'adult-involved',
  'intent-to-harm',
  'reckless-misuse',
  'romantic',
  'attention-seeking',
  'other',
] as const;
export type IncidentSubtype = (typeof incidentSubtypes)[number];

/** A class or subtype in words a person uses. The label is research's; `means` is ours. */
export interface ClassWords {
  readonly label: string;
  readonly means: string;
}

/** Each class in plain words. */
export const classWords: Readonly<Record<IncidentClass, ClassWords>> = {
  'adult-case': {
    label: 'Adult case',
    means: 'Everyone pictured is an adult and no child is involved.',
  },
  aggravated: {
    label: 'Aggravated',
    means:
      'Something more than making and sharing: an adult, an intention to harm, or no agreement from the person pictured.',
  },
  'out-of-scope': {
    label: 'Outside this procedure',
    means: 'There is no imagery of a child on what is recorded; another policy applies.',
  },
  unclassified: {
    label: 'Not yet classified',
    means: 'Too little is known to say what kind of incident this is.',
  },
  experimental: {
    label: 'Experimental',
    means:
      'Willing on the part of those pictured, with no sign of malice and no adult. It still needs care and support.',
  },
};

/** Each subtype in plain words. */
export const subtypeWords: Readonly<Record<IncidentSubtype, ClassWords>> = {
  'adult-involved': {
    label: 'Adult involved',
    means:
      'Someone aged 18 or over asked a child for it, received it, kept it, traded it or passed it on.',
  },
  'intent-to-harm': {
    label: 'Intent to harm',
    means: 'Between young people, with threats, pressure, or a wish to hurt or humiliate.',
  },
  'reckless-misuse': {
    label: 'Reckless misuse',
    means:
      'Made or shared without the agreement of the person pictured, with no clear wish to harm. The harm can be just as great.',
  },
  romantic: {
    label: 'Romantic',
    means: 'Part of a relationship, and not meant to go beyond the two of them.',
  },
  'attention-seeking': {
    label: 'Sexual attention seeking',
    means:
      'Sent or posted to be noticed or liked. The label is the researchers’; say what happened rather than use it of a child.',
  },
  other: {
    label: 'Other',
    means:
      'Neither of the above: for example never sent to anyone, or made by a young child with no sexual reason.',
  },
};
