import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { programmeVersionId, type ProgrammeVersionId } from '@etappe/domain/kernel/id'
import { definitionProblems } from '@etappe/domain/programme/definition-rules'
import {
  definitionOf,
  programmeFields,
  type ProgrammeFields,
  type ProgrammeVersion,
  programmeVersionRecord,
} from '@etappe/domain/programme/programme-version'
import { versionNumber } from '@etappe/domain/programme/version-number'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command } from '../kernel/trpc.ts'
import { programmeVersionTable } from './programme-version.table.ts'
import { findDraft, findVersion, findVersionByNumber, nextVersionNumber } from './version.repo.ts'

const aVersion = z.object({ id: programmeVersionId, version: z.int().min(1) })

/** A draft that can be written; a published version says that it stays as it is. */
async function getDraft({ tx }: CommandContext, id: ProgrammeVersionId): Promise<ProgrammeVersion> {
  const found = await findVersion(tx, id)
  if (!found) throw new AppError('not-found')
  if (found.state !== 'draft') throw new AppError('programme-published')
  return found
}

const refuseContradictions = (fields: ProgrammeFields): void => {
  const found = Object.entries(definitionProblems(fields)).map(([path, problem]) => [`fields.${path}`, problem] as const)
  if (found.length > 0) throw new AppError('invalid', { fields: Object.fromEntries(found) })
}

/** Begins the next version with what a published one says. There is one draft at a time. */
export const draftProgramme = command
  .meta({ needs: 'programme.write' })
  .input(z.object({ id: programmeVersionId, basedOn: versionNumber }))
  .output(programmeVersionRecord)
  .mutation(
    inTransaction(async (ctx, { id, basedOn }) => {
      const draft = await findDraft(ctx.tx)
      if (draft?.id === id) {
        ctx.unchanged()
        return draft
      }
      if (draft) throw new AppError('programme-draft-exists')
      const base = await findVersionByNumber(ctx.tx, basedOn)
      if (!base) throw invalidField('basedOn', 'reference-unknown')
      const record: ProgrammeVersion = {
        ...definitionOf(base),
        id,
        number: await nextVersionNumber(ctx.tx),
        title: '',
        note: '',
        state: 'draft',
        basedOn,
        createdBy: ctx.actor.userId,
        createdOn: ctx.today,
        publishedBy: null,
        publishedOn: null,
        version: 1,
      }
      return ctx.write.insert(programmeVersionTable, record, 'programme.drafted')
    }),
  )

/** Edits some sections of the draft. Two people in different sections do not meet; in the same one the second is asked. */
export const editProgramme = command
  .meta({ needs: 'programme.write' })
  .input(aVersion.extend({ fields: programmeFields.partial() }))
  .output(programmeVersionRecord)
  .mutation(
    inTransaction(async (ctx, { id, version, fields }) => {
      const draft = await getDraft(ctx, id)
      const merged = await mergeEdit(ctx.tx, programmeVersionTable, draft, { version, fields: fields as Partial<ProgrammeVersion> })
      refuseContradictions({ ...draft, ...merged })
      const after = await ctx.write.update(programmeVersionTable, draft, merged, 'programme.edited')
      if (after === draft) ctx.unchanged()
      return after
    }),
  )

export const discardProgramme = command
  .meta({ needs: 'programme.write' })
  .input(aVersion)
  .output(z.object({ id: programmeVersionId }))
  .mutation(
    inTransaction(async (ctx, { id, version }) => {
      const draft = await getDraft(ctx, id)
      if (draft.version !== version) throw new AppError('conflict')
      await ctx.write.remove(programmeVersionTable, draft, 'programme.discarded')
      return { id }
    }),
  )

/** Puts the draft into force: from now on new cases follow it. Running ones stay with theirs until they are moved. */
export const publishProgramme = command
  .meta({ needs: 'programme.write' })
  .input(aVersion)
  .output(programmeVersionRecord)
  .mutation(
    inTransaction(async (ctx, { id, version }) => {
      const draft = await getDraft(ctx, id)
      // What is put into force is what the person has seen.
      if (draft.version !== version) throw new AppError('conflict')
      if (draft.title === '') throw invalidField('fields.title', 'required')
      refuseContradictions(draft)
      const inForce = { state: 'published' as const, publishedBy: ctx.actor.userId, publishedOn: ctx.today }
      return ctx.write.update(programmeVersionTable, draft, inForce, 'programme.published')
    }),
  )
