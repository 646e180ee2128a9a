import { toShown, toShownIndicators, unitOf } from '@etappe/domain/baseline/indicator-shown'
import { assembleSituation } from '@etappe/domain/baseline/situation-assembly'
import type { SituationFacts } from '@etappe/domain/baseline/situation-facts'
import type { SituationReport } from '@etappe/domain/baseline/situation-report'
import type { Case } from '@etappe/domain/cases/case'
import type { Day } from '@etappe/domain/kernel/day'
import { situationReportId } from '@etappe/domain/kernel/id'
import type { Scene } from './case-scene.ts'
import { type ContentTeller, dayIn, spanOf } from './content-scene.ts'
import { type Step, tell } from './story.ts'
import { reportBlocks } from './text-report.ts'
import { dayAt } from './working-days.ts'

/** What a report says of the case itself. */
export type Described = Pick<Case, 'number' | 'name' | 'areaText' | 'concern' | 'topics' | 'steeringGroup'>

/** What the data said after these steps. */
function factsAfter(
  scene: Scene,
  described: Described,
  { steps, on }: { readonly steps: readonly Step[]; readonly on: Day },
): SituationFacts {
  const { records } = tell(steps)
  const own = records.ownIndicator
  return assembleSituation({
    today: on,
    record: { ...described, kind: scene.plan.kind, startedOn: scene.startedOn },
    municipalities: scene.place.municipalities,
    indicators: toShownIndicators(
      records.indicatorValue.map((it) => toShown(it, unitOf(it.indicator, own))),
      own,
    ),
    offers: records.offer,
    coverage: {
      offers: [...records.offer],
      links: [...records.offerLink],
      marks: [...records.coverageMark],
      findings: records.finding.filter((it) => it.kind === 'gap' || it.cells.length > 0),
      reviews: [...records.coverageReview],
      transitions: [...records.transition],
    },
    network: {
      organisations: [...records.organisation],
      participations: [...records.participation],
      cooperations: [...records.cooperation],
    },
    participations: records.participation,
    findings: records.finding,
    names: Object.fromEntries(records.organisation.map((it) => [it.id, it.shortName])),
  })
}

/** The situation analysis of a model municipality, from the first words to the approval. */
export function tellReport(scene: Scene, teller: ContentTeller, described: Described): void {
  const span = scene.plan.kind === 'modelMunicipality' ? spanOf(scene, 'baseline') : null
  if (!span) return
  const id = situationReportId.parse(scene.random.uuid())
  const begun = (on: Day, authorId: SituationReport['authorId']): SituationReport => ({
    id,
    caseId: scene.caseId,
    number: 1,
    state: 'draft',
    blocks: [],
    authorId,
    createdOn: on,
    approvedBy: '',
    approvedOn: null,
    approvalMeetingId: null,
    facts: null,
    version: 1,
  })
  const write = (share: number, type: 'situationReport.written' | 'situationReport.advanced' | 'situationReport.approved') => {
    const day = dayIn(span, share)
    return (fields: (on: Day) => Partial<SituationReport>) =>
      day !== null && teller.put(day, (at) => [{ noun: 'situationReport', type, id, fields: fields(dayAt(at)) }])
  }
  const first = dayIn(span, 0.9)
  if (first === null) return
  if (!teller.put(first, (at, by) => [{ noun: 'situationReport', type: 'situationReport.started', record: begun(dayAt(at), by) }])) return
  write(0.92, 'situationReport.written')(() => ({ blocks: reportBlocks.slice(0, 2) }))
  write(0.94, 'situationReport.advanced')(() => ({ state: 'working' }))
  write(0.96, 'situationReport.written')(() => ({ blocks: [...reportBlocks] }))
  write(0.972, 'situationReport.advanced')((on) => ({ state: 'final', facts: factsAfter(scene, described, { steps: teller.steps, on }) }))
  write(0.98, 'situationReport.approved')((on) => ({ approvedBy: 'Steuerungsgruppe', approvedOn: on }))
}
