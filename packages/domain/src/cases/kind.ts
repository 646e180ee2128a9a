/** Network for early education, or model municipality. */
export const caseKinds = ['network', 'modelMunicipality'] as const
export type CaseKind = (typeof caseKinds)[number]
