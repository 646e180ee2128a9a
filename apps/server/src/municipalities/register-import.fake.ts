import { commandId } from '@etappe/domain/kernel/id'
import type { RegisterSummary } from '@etappe/domain/municipalities/register'
import { carryOut } from '../kernel/command.ts'
import type { TestServer } from '../testing.ts'
import { readRegisterFile } from './register-file.ts'
import { importRegister } from './register-import.ts'

/** Imports a register file into a test's database, as the command line does. */
export async function importInto({ services }: Pick<TestServer, 'services'>, bytes: Uint8Array): Promise<RegisterSummary> {
  const file = await readRegisterFile(bytes)
  const request = { commandId: commandId.parse(services.ids.next()), actorId: null, procedure: 'test.import', rawInput: null }
  return carryOut(services, request, (ctx) => importRegister(file, ctx, () => {}))
}
