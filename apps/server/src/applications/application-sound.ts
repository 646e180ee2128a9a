import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationState } from '@etappe/domain/applications/application-course'
import type { LoggedEvent } from '@etappe/domain/audit/event'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CommandContext } from '../kernel/command.ts'
import { listPeople, ownerRoles } from '../users/people.repo.ts'
import { applicationsOf } from './application-event.repo.ts'
import { findApplication, isOriginal } from './application.repo.ts'
import { listInterviews } from './application-work.repo.ts'

const beforeTheTalk: readonly ApplicationState[] = ['submitted', 'incomplete', 'checked']

/** A talk that was taken back must not be the one the course went on with, nor leave another behind that it should have gone on with. */
async function fitsItsTalks({ tx }: CommandContext, { id, state }: Application): Promise<boolean> {
  const isTalkedWith = (await listInterviews(tx, id)).length > 0
  if (state === 'checked') return !isTalkedWith
  return isTalkedWith || beforeTheTalk.includes(state)
}

/** What repeats another leads to one that is worked on: two that repeat each other would both be lost. */
async function repeatsAnOriginal({ tx }: CommandContext, { id, duplicateOfId }: Application): Promise<boolean> {
  if (duplicateOfId === null) return true
  const original = await findApplication(tx, duplicateOfId)
  return original !== undefined && original.state !== 'duplicate' && !(await isOriginal(tx, id))
}

/** Whoever works on it is of the office that is responsible by now. */
async function isOwnedAtHome({ tx, today }: CommandContext, { ownerId, officeCode }: Application): Promise<boolean> {
  if (ownerId === null) return true
  return (await listPeople(tx, { roles: ownerRoles, officeCode, on: today, userId: ownerId })).length > 0
}

async function isSound(ctx: CommandContext, it: Application, events: readonly LoggedEvent[]): Promise<boolean> {
  const changes = (field: string) => events.some((one) => one.noun === 'application' && one.op === 'update' && field in one.changes)
  if (events.some((one) => one.noun === 'interview') && !(await fitsItsTalks(ctx, it))) return false
  if (changes('duplicateOfId') && !(await repeatsAnOriginal(ctx, it))) return false
  // Who was given up with a hand-over comes back with it.
  return !changes('ownerId') || changes('officeCode') || isOwnedAtHome(ctx, it)
}

/** After an undo: every application it touched still stands as its course, its talks and its office allow. Throws `undo-blocked`. */
export async function requireSoundApplications(ctx: CommandContext, events: readonly LoggedEvent[]): Promise<void> {
  for (const id of new Set((await applicationsOf(ctx.tx, events)).values())) {
    const it = await findApplication(ctx.tx, id)
    if (it && !(await isSound(ctx, it, events))) throw new AppError('undo-blocked')
  }
}
