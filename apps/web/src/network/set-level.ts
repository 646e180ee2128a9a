import type { Day } from '@etappe/domain/kernel/day'
import { isValidOn } from '@etappe/domain/kernel/day'
import type { CaseId, CooperationId, OrganisationId } from '@etappe/domain/kernel/id'
import type { Cooperation, CooperationLevel } from '@etappe/domain/organisations/cooperation'
import { stepsToLevel } from '@etappe/domain/organisations/cooperation-rules'
import { closenessOf, inOrder, type NetworkData, pairKey } from '@etappe/domain/organisations/network'

/** What somebody sets: two organisations, how closely they work together, since when. */
export interface Setting {
  readonly caseId: CaseId
  readonly id: CooperationId
  readonly organisationIds: readonly [OrganisationId, OrganisationId]
  readonly level: CooperationLevel | null
  readonly on: Day
}

const pairOf = (data: NetworkData, [one, other]: Setting['organisationIds']): readonly Cooperation[] => {
  const key = pairKey(one, other)
  return data.cooperations.filter((it) => pairKey(it.organisationAId, it.organisationBId) === key)
}

/** The level of two organisations on a day, the closest if there are several. */
export function levelOn(data: NetworkData, organisationIds: Setting['organisationIds'], on: Day): CooperationLevel | null {
  const levels = pairOf(data, organisationIds)
    .filter((it) => isValidOn(it, on))
    .map((it) => it.level)
  return levels.toSorted((a, b) => closenessOf(b) - closenessOf(a))[0] ?? null
}

/** The network as the server will answer it once the level is set. */
export function withLevel(data: NetworkData, { caseId, id, organisationIds, level, on }: Setting): NetworkData {
  const [organisationAId, organisationBId] = inOrder(...organisationIds)
  let cooperations: readonly Cooperation[] = data.cooperations
  for (const step of stepsToLevel(pairOf(data, organisationIds), level, on)) {
    if (step.op === 'remove') cooperations = cooperations.filter((it) => it.id !== step.record.id)
    else if (step.op === 'change') cooperations = cooperations.map((it) => (it.id === step.record.id ? { ...it, ...step.fields } : it))
    else cooperations = [...cooperations, { id, caseId, organisationAId, organisationBId, ...step.fields, note: '', version: 1 }]
  }
  return { ...data, cooperations: [...cooperations] }
}
