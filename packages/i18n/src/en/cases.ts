import type { Case } from '@etappe/domain/cases/case'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { EndReason, Lifecycle } from '@etappe/domain/cases/lifecycle'
import type { Light, LightReason } from '@etappe/domain/cases/light'
import type { Phase, PhaseResult } from '@etappe/domain/cases/phase'
import type { Topic } from '@etappe/domain/cases/topic'
import { plural } from '../plural.ts'

export const cases = {
  one: 'Case',
  many: 'Cases',
  count: (p: { count: number }) => plural('en', p.count, { one: '# case', other: '# cases' }),
  kind: { network: 'Network', modelMunicipality: 'Model municipality' } satisfies Record<CaseKind, string>,
  kinds: { network: 'Networks', modelMunicipality: 'Model municipalities' } satisfies Record<CaseKind, string>,
  phase: { baseline: 'Baseline', goals: 'Goals', actionPlan: 'Action plan', support: 'Support' } satisfies Record<Phase, string>,
  lifecycle: { active: 'running', onHold: 'on hold', completed: 'completed', discontinued: 'discontinued' } satisfies Record<
    Lifecycle,
    string
  >,
  light: { red: 'act', amber: 'watch', green: 'on track', paused: 'on hold', closed: 'closed' } satisfies Record<Light, string>,
  lightReason: {
    contact: (p: { days: number }) => plural('en', p.days, { one: '# day without a meeting', other: '# days without a meeting' }),
    phaseOverdue: (p: { days: number }) => plural('en', p.days, { one: 'phase # day overdue', other: 'phase # days overdue' }),
  } satisfies Record<LightReason['kind'], (p: { days: number }) => string>,
  endReason: {
    resources: 'Lack of resources',
    politics: 'Political decision',
    staff: 'Staff left',
    conflict: 'Conflict',
    merged: 'Merged with another case',
    other: 'Other',
  } satisfies Record<EndReason, string>,
  phaseResult: {
    advanced: 'moved on',
    returned: 'went back',
    completed: 'completed',
    discontinued: 'discontinued',
  } satisfies Record<PhaseResult, string>,
  topic: {
    transitions: 'Transitions',
    refugeeFamilies: 'Refugee children and families',
    language: 'Language education',
    parents: 'Working with parents',
    childminding: 'Childminding',
    quality: 'Quality development',
    networking: 'Networking',
    poverty: 'Poverty prevention',
    participation: 'Participation',
    staff: 'Staff',
    inclusion: 'Inclusion',
    neighbourhood: 'Neighbourhood',
  } satisfies Record<Topic, string>,
  field: {
    id: 'Id',
    number: 'Number',
    kind: 'Kind',
    officeCode: 'Service office',
    name: 'Name',
    municipalityKeys: 'Municipalities',
    areaText: 'Area',
    concern: 'Concern',
    topics: 'Topics',
    contactName: 'Contact person',
    contactFunction: 'Function',
    contactEmail: 'E-mail (business)',
    contactPhone: 'Telephone (business)',
    coordinator: 'Coordination',
    coordinatorShare: 'Share of a post (%)',
    steeringGroup: 'Steering group',
    note: 'Note',
    ownerId: 'Owner',
    lifecycle: 'State',
    holdReason: 'Reason for the hold',
    holdUntil: 'On hold until',
    endReasonCode: 'Reason for the end',
    endReason: 'Explanation of the end',
    quotaReason: 'Reason for exceeding the quota',
    startedOn: 'Admitted on',
    phase: 'Phase',
    supportStart: 'Support from',
    supportEnd: 'Support until',
    supportReason: 'Reason for the changed support period',
    closedOn: 'Closed on',
    version: 'Version',
  } satisfies Record<keyof Case, string>,
  facilitator: 'Facilitator',
  demo: 'Demo: this case is invented.',
}
