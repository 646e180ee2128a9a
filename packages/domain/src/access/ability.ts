/** Everything a person can be allowed to do. Procedures name the one they need. */
export const abilities = [
  'case.read',
  'case.create',
  'case.update',
  'case.assignOwner',
  'case.assignFacilitator',
  'case.move',
  'case.hold',
  'case.end',
  'case.reopen',
  'support.change',
  'milestone.write',
  'meeting.write',
  'organisation.read',
  'organisation.write',
  'organisation.merge',
  'baseline.write',
  'plan.write',
  'document.write',
  'case.release',
  'release.read',
  'status.read',
  'people.read',
  'office.read',
  'office.plan',
  'municipality.read',
  'register.import',
  'user.manage',
] as const
export type Ability = (typeof abilities)[number]

/** Abilities that leave a case as it is; they remain on closed cases and for 30 days after an assignment has ended. */
export const readAbilities: readonly Ability[] = [
  'case.read',
  'organisation.read',
  'release.read',
  'status.read',
  'people.read',
  'office.read',
  'municipality.read',
]
