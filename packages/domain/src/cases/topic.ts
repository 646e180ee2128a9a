/** Topics a case works on. */
export const topics = [
  'transitions',
  'refugeeFamilies',
  'language',
  'parents',
  'childminding',
  'quality',
  'networking',
  'poverty',
  'participation',
  'staff',
  'inclusion',
  'neighbourhood',
] as const
export type Topic = (typeof topics)[number]
