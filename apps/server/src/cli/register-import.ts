import { readFile } from 'node:fs/promises'
import { AppError } from '@etappe/domain/kernel/errors'
import { commandId } from '@etappe/domain/kernel/id'
import { de } from '@etappe/i18n/de/index'
import { formats } from '@etappe/i18n/format'
import { carryOut } from '../kernel/command.ts'
import type { Services } from '../kernel/context.ts'
import { readRegisterFile } from '../municipalities/register-file.ts'
import { importRegister } from '../municipalities/register-import.ts'
import { reportOf } from '../municipalities/register-report.ts'
import { withServices } from './open-services.ts'

const { command, register } = de.municipalities

/** The words for a refusal; anything unexpected keeps its own. */
function explained(error: unknown): unknown {
  if (!(error instanceof AppError)) return error
  const columns = error.details.values?.['columns']
  const hint = columns === undefined ? [] : [register.missingColumns({ columns: String(columns) })]
  return new Error([de.errors.code[error.code], ...hint].join('\n'))
}

async function importFile(services: Services, path: string | undefined): Promise<void> {
  if (path === undefined) throw new Error(command.usage)
  const bytes = await readFile(path).catch(() => {
    throw new Error(command.noFile({ file: path }))
  })
  const file = await readRegisterFile(bytes)
  const request = { commandId: commandId.parse(services.ids.next()), actorId: null, procedure: 'cli.register-import', rawInput: null }
  const summary = await carryOut(services, request, (ctx) => importRegister(file, ctx, () => {}))
  process.stdout.write(`${reportOf(summary, de, formats('de'))}\n`)
}

/** Imports an official register file, says in words what it did, and on the last line in JSON. */
await withServices((services) =>
  importFile(services, process.argv[2]).catch((error: unknown) => {
    throw explained(error)
  }),
)
