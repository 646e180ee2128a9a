import type { Municipality, MunicipalityKind } from '../municipalities/municipality.ts'
import { isWithin } from '../plan/plan-complete.ts'
import { type AdmissionRule, found, lackingNothing, shownAt } from './criterion-rule.ts'
import { milestoneRule } from './criterion-rules-milestone.ts'
import type { Evidence } from './evaluation.ts'
import type { CaseFacts } from './gate-facts.ts'

const dataField = (field: string, label = ''): Evidence => shownAt('data', { id: field, label, term: `caseField.${field}` })

const concernNamed: AdmissionRule = ({ case: it }) => {
  const concern = it.concern.trim()
  return found('data', concern !== '', { evidence: concern === '' ? [] : [dataField('concern', concern)] })
}

/** What a contact needs to be reached: a name, a function, and mail or telephone. */
const contactFields = (it: CaseFacts) =>
  [
    ['contactName', it.contactName],
    ['contactFunction', it.contactFunction],
    it.contactEmail === '' && it.contactPhone !== '' ? ['contactPhone', it.contactPhone] : ['contactEmail', it.contactEmail],
  ] as const

const contactComplete: AdmissionRule = ({ case: it }) => {
  const fields = contactFields(it)
  const there = fields.filter(([, value]) => value.trim() !== '').map(([field, value]) => dataField(field, value))
  return lackingNothing(
    'data',
    there,
    fields.filter(([, value]) => value.trim() === '').map(([field]) => dataField(field)),
  )
}

/** Kinds that govern a territory: an area without inhabitants and council does not. */
const authorities: readonly MunicipalityKind[] = ['kreis', 'kreisfrei', 'city', 'market', 'municipality']
/** Belonging to a Kreis (kreisangehörig). */
const withinKreis: readonly MunicipalityKind[] = ['city', 'market', 'municipality']

type Place = Pick<Municipality, 'key' | 'name' | 'kind' | 'population'>
const shownPlace = (it: Place): Evidence => shownAt('data', { id: 'municipalityKeys', label: `${it.name} (${it.key})` })

const territorialAuthority: AdmissionRule = ({ case: it, municipalities }) => {
  const valid = municipalities.filter((one) => authorities.includes(one.kind))
  const invalid = it.municipalityKeys.filter((key) => !valid.some((one) => one.key === key))
  const gaps = invalid.map((key) => shownAt('data', { id: 'municipalityKeys', label: key }))
  return found('data', valid.length > 0 && invalid.length === 0, { evidence: valid.map(shownPlace), gaps })
}

/** The people of all its municipalities together, all of them belonging to a Kreis. */
const sizeRecommended: AdmissionRule = ({ municipalities }, bounds) => {
  const people = municipalities.reduce((sum, it) => sum + (it.population ?? 0), 0)
  const isWithinKreis = municipalities.length > 0 && municipalities.every((it) => withinKreis.includes(it.kind))
  const gaps = municipalities.filter((it) => !withinKreis.includes(it.kind) || it.population === null).map(shownPlace)
  return found('data', isWithinKreis && isWithin(people, bounds), { count: people, evidence: municipalities.map(shownPlace), gaps })
}

const hasCoordinator = (it: CaseFacts) => it.coordinator.trim() !== '' && (it.coordinatorShare ?? 0) > 0
const coordinator = (it: CaseFacts): Evidence[] => (it.coordinator.trim() === '' ? [] : [dataField('coordinator', it.coordinator)])

const coordinatorNamed: AdmissionRule = ({ case: it }) =>
  found('data', hasCoordinator(it), {
    evidence: coordinator(it),
    gaps: [
      ...(it.coordinator.trim() === '' ? [dataField('coordinator')] : []),
      ...((it.coordinatorShare ?? 0) > 0 ? [] : [dataField('coordinatorShare')]),
    ],
  })

const coordinatorShare: AdmissionRule = ({ case: it }, bounds) => {
  const share = it.coordinatorShare ?? 0
  const gaps = it.coordinatorShare === null ? [dataField('coordinatorShare')] : []
  return found('data', hasCoordinator(it) && isWithin(share, bounds), { count: it.coordinatorShare, evidence: coordinator(it), gaps })
}

/** Criteria of the admission that look at the case itself. */
export const admissionRules = {
  concernNamed,
  contactComplete,
  territorialAuthority,
  commitmentGiven: milestoneRule('commitment'),
  coordinatorNamed,
  coordinatorShare,
  sizeRecommended,
} satisfies Record<string, AdmissionRule>
