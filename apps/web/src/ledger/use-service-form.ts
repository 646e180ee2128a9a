import type { EnteredService, SupportService } from '@etappe/domain/facilitation/support-service'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useDecimal } from '../ui/use-decimal.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkService, draftOfService, newService, serviceContent } from './service-draft.ts'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

interface Asked {
  /** `null` for a new one. */
  readonly service: SupportService | null
  /** What a new one begins as. */
  readonly kind: EnteredService | null
}

/** Content, problems and saving of the form of a service, new or not. */
export function useServiceForm({ detail }: OpenLedger, { service, kind }: Asked) {
  const { api, me, queryClient } = useApp()
  const { words } = useLedgerWords()
  const decimal = useDecimal()
  const caseId = detail.case.id
  const create = useCommand(api.service.create.mutationOptions(), {
    done: (it) => (it.state === 'delivered' ? words.done.delivered : words.done.planned),
    undo: true,
    report: 'inline',
  })
  const update = useCommand(api.service.update.mutationOptions(), { done: () => words.done.updated, undo: true, report: 'inline' })
  const command = service ? update : create
  const form = useRecordForm({
    draftKey: `service.${service?.id ?? `new.${caseId}.${kind ?? ''}`}`,
    current: service && draftOfService(service, decimal),
    blank: () => newService(kind, me.today),
    check: ({ content }) => checkService(content, { case: detail.case, today: me.today, decimal }),
    contentOf: (fields) => serviceContent(fields, decimal),
    create: (id, fields) => create.run({ id, caseId, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => {
      const { services } = await queryClient.query(api.ledger.get.queryOptions({ caseId }, { staleTime: 0 }))
      return services.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
