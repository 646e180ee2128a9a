import type { CaseKind } from '@etappe/domain/cases/kind'
import { hardnesses } from '@etappe/domain/gates/criterion'
import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useShell } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { RoundLine } from './round-line.tsx'
import css from './start.module.css'
import { useApplyWords } from './use-apply-words.ts'
import { useTerms } from './use-terms.ts'

/** One kind: what it is, what it asks for, when it is open, and the way in. */
export function KindOffer({ kind }: { readonly kind: CaseKind }) {
  const { api, locale } = useShell()
  const { messages: m, words } = useApplyWords()
  const { criterion } = useWords('gates')
  const { admission, rounds } = useTerms()
  const navigate = useNavigate()
  const begin = useMutation(
    api.applyForm.start.mutationOptions({ onSuccess: ({ token }) => navigate({ to: '/bewerben/$token', params: { token } }) }),
  )
  const { name, what, begin: beginWords } = words.kind[kind]
  const groups = hardnesses
    .map((hardness) => ({ hardness, uses: admission[kind].filter((it) => it.hardness === hardness) }))
    .filter(({ uses }) => uses.length > 0)
  return (
    <section className={css.kind} aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{name}</h2>
      <p className={css.what}>{what}</p>
      {groups.map(({ hardness, uses }) => (
        <div key={hardness} className={css.asks}>
          <h3>{words.asks[hardness]}</h3>
          <ul>
            {uses.map((it) => (
              <li key={it.code}>{criterion[it.code](it)}</li>
            ))}
          </ul>
        </div>
      ))}
      <div className={css.door}>
        <RoundLine round={rounds[kind]} />
        {rounds[kind].open && (
          <Button
            size="md"
            loading={begin.isPending}
            rightSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => begin.mutate({ kind, locale })}
          >
            {beginWords}
          </Button>
        )}
        {begin.error && (
          <p role="alert" className="bad">
            {words.beginFailed} {messageFor(m, begin.error)}
          </p>
        )}
      </div>
    </section>
  )
}
