import type { ApplicationFile } from '@etappe/domain/applications/application-file'
import type { CaseDocument } from '@etappe/domain/documents/document'
import type { Instant } from '@etappe/domain/kernel/day'
import { applicationFileId, type CaseId, documentId, type UserId } from '@etappe/domain/kernel/id'
import type { ApplicationScene } from './application-scene.ts'
import type { Write } from './story.ts'
import type { PaperKind } from './text-papers.ts'

/** What an applicant sends along: most do, not all send everything. */
function papersOf({ plan, random }: ApplicationScene): readonly PaperKind[] {
  const own = random.fork('papers')
  if (plan.twist === 'pair' || plan.twist === 'twin' || own.chance(0.2)) return []
  const [first, second]: readonly PaperKind[] = plan.kind === 'network' ? ['agreement', 'offers'] : ['commitment', 'offers']
  // Whoever is asked for the paper later has not sent it.
  const isAskedLater = plan.state === 'incomplete' || plan.twist === 'answered'
  return [...(first && !isAskedLater ? [first] : []), ...(second && own.chance(0.6) ? [second] : [])]
}

interface Sent {
  readonly at: Instant
  /** Who took it in on paper; nobody for the applicant. */
  readonly by: UserId | null
  readonly askBackItemId?: string
}

const sent = (scene: ApplicationScene, kind: PaperKind, { at, by, askBackItemId }: Sent): Write => {
  const id = applicationFileId.parse(scene.random.fork(`paper ${kind} ${askBackItemId ?? ''}`).uuid())
  const record: ApplicationFile = {
    ...scene.papers[kind],
    id,
    applicationId: scene.id,
    askBackItemId: askBackItemId ?? null,
    addedAt: at,
    addedBy: by,
    removedOn: null,
    version: 1,
  }
  return { noun: 'applicationFile', type: 'applicationFile.added', record }
}

/** The papers that came with the application. */
export const papersSent = (scene: ApplicationScene, given: Pick<Sent, 'at' | 'by'>): Write[] =>
  papersOf(scene).map((kind) => sent(scene, kind, given))

/** The paper somebody sent because it was asked for. */
export const paperSentLater = (scene: ApplicationScene, at: Instant, askBackItemId: string): Write =>
  sent(scene, scene.plan.kind === 'network' ? 'support' : 'commitment', { at, by: null, askBackItemId })

/** Papers of an admitted application become documents of its case. */
export const papersFiled = (scene: ApplicationScene, caseId: CaseId, { at, by }: { readonly at: Instant; readonly by: UserId }): Write[] =>
  papersOf(scene).map((kind): Write => {
    const id = documentId.parse(scene.random.fork(`document ${kind}`).uuid())
    const record: CaseDocument = { ...scene.papers[kind], id, caseId, addedBy: by, addedAt: at, version: 1 }
    return { noun: 'document', type: 'application.admitted', record }
  })
