import type { ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { CriterionCode } from '@etappe/domain/gates/criterion'

const sections: Partial<Record<CriterionCode, ApplicationSection>> = {
  organisationsInvolved: 'members',
  concernNamed: 'concern',
  contactComplete: 'contact',
  publicBodyInvolved: 'members',
  territorialAuthority: 'place',
  officeHolders: 'members',
  dayCareInvolved: 'members',
  commitmentGiven: 'coordination',
  coordinatorNamed: 'coordination',
  coordinatorShare: 'coordination',
  steeringGroupMandate: 'members',
  sizeRecommended: 'place',
  familiesAndProvidersInvolved: 'members',
}

/** Where in the form a prerequisite is met. */
export const sectionOfCriterion = (code: CriterionCode): ApplicationSection => sections[code] ?? 'place'
