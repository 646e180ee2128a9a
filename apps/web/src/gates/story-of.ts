import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import type { GatePanel } from '@etappe/domain/gates/gate-panel'
import type { Day } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'

/** Something that happened at a gate. */
export interface StoryEntry {
  readonly key: string
  readonly what: 'proposed' | 'confirmed' | 'returned' | 'withdrawn'
  readonly on: Day
  readonly by: UserId | null
  /** Whose deputy the person was. */
  readonly principal: UserId | null
  readonly comment: string
  readonly proposal: GateProposal
}

function entriesOf(it: GateProposal): StoryEntry[] {
  const proposed: StoryEntry = {
    key: `${it.id} proposed`,
    what: 'proposed',
    on: it.proposedOn,
    by: it.proposedBy,
    principal: it.proposedFor,
    comment: it.comment,
    proposal: it,
  }
  if (it.state === 'open' || it.decidedOn === null) return [proposed]
  const decided: StoryEntry = {
    key: `${it.id} ${it.state}`,
    what: it.state,
    on: it.decidedOn,
    by: it.decidedBy,
    principal: null,
    comment: it.decisionComment,
    proposal: it,
  }
  return [decided, proposed]
}

/** Who proposed, returned, withdrew and confirmed, the newest first. */
export const storyOf = ({ proposal, earlier }: Pick<GatePanel, 'proposal' | 'earlier'>): StoryEntry[] =>
  [...(proposal ? [proposal] : []), ...earlier].flatMap(entriesOf)
