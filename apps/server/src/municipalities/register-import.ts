import type { Instant } from '@etappe/domain/kernel/day'
import type { ImportStep, RegisterSummary } from '@etappe/domain/municipalities/register'
import { listApplicationsOfMunicipalities } from '../applications/application-municipality.repo.ts'
import { listCasesOfMunicipalities } from '../cases/case-municipality.repo.ts'
import type { Tx } from '../db/database.ts'
import type { WriteContext } from '../kernel/command.ts'
import { listMunicipalities, putMunicipalities, setAsOf, setVanished } from './municipality.repo.ts'
import { findNewestAsOf, insertRegisterImport } from './register-import.repo.ts'
import { planImport, type RegisterPlan } from './register-plan.ts'
import type { RegisterFile } from './register-records.ts'

export type OnProgress = (step: ImportStep, done: number, total: number) => void

const summaryOf = (file: RegisterFile, plan: RegisterPlan): RegisterSummary => ({
  source: file.source,
  asOf: file.asOf,
  read: file.records.length,
  created: plan.created.length,
  changed: plan.changed.length,
  vanished: plan.vanished.length,
  refused: [...file.refused],
  olderThan: plan.olderThan,
  vanishedUnsure: plan.vanishedUnsure,
})

async function writePlan(tx: Tx, file: RegisterFile, plan: RegisterPlan, onProgress: OnProgress): Promise<void> {
  const rows = [...plan.created, ...plan.changed]
  let done = 0
  onProgress('writing', 0, rows.length)
  await putMunicipalities(tx, rows, {
    hasNewWords: (it) => plan.reworded.has(it.key),
    onDone: (count) => {
      done += count
      onProgress('writing', done, rows.length)
    },
  })
  await setAsOf(tx, plan.confirmed, file.asOf)
  await setVanished(tx, plan.vanished, file.asOf)
}

const asChanges = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([name, to]) => [name, { from: null, to }]))

/** Takes a register file over, all of it or nothing, and records that it did. Repeating it changes nothing more. */
export async function importRegister(
  file: RegisterFile,
  { tx, write, services }: WriteContext,
  onProgress: OnProgress,
): Promise<RegisterSummary> {
  onProgress('comparing', 0, 1)
  const plan = planImport(await listMunicipalities(tx), file, await findNewestAsOf(tx))
  onProgress('comparing', 1, 1)
  await writePlan(tx, file, plan, onProgress)
  await services.refreshCases(tx, await listCasesOfMunicipalities(tx, plan.renamed))
  await services.refreshApplications(tx, await listApplicationsOfMunicipalities(tx, plan.renamed))
  const summary = summaryOf(file, plan)
  const id = services.ids.next()
  const importedAt = services.clock.now().toISOString() as Instant
  await insertRegisterImport(tx, { id, source: file.source, asOf: file.asOf, importedAt, summary })
  const numbers = { ...summary, refused: summary.refused.length }
  write.note({
    type: 'register.imported',
    op: 'insert',
    noun: 'register',
    recordId: id,
    caseId: null,
    version: 1,
    changes: asChanges(numbers),
  })
  return summary
}
