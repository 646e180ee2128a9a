import type { RequestRow } from '@etappe/domain/requests/request-row'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { Section } from '../ui/section.tsx'
import css from './own-requests.module.css'
import { RequestState } from './request-state.tsx'
import { useRequestWords } from './use-request-words.ts'

/** What I asked for: what is open, and what was decided in the last week, with the comment. Nothing when there is neither. */
export function OwnRequests() {
  const { api, formats } = useApp()
  const { words, asksFor } = useRequestWords()
  const said = words.today
  const { data } = useQuery(api.request.mine.queryOptions({}))
  const withdraw = useCommand(api.request.withdraw.mutationOptions(), {
    done: (it) => words.said.withdrawn({ number: data?.open.find((row) => row.request.id === it.id)?.caseNumber ?? '' }),
    undo: true,
  })
  const rows = data ? [...data.decided, ...data.open] : []
  if (rows.length === 0) return null
  const line = ({ request, caseNumber: number, caseName, decidedByName }: RequestRow) => {
    const what = asksFor(request.subject)
    return (
      <li key={request.id} className={css.line}>
        <p className={css.what}>
          <RequestState state={request.state} />
          <span>{what}</span>
        </p>
        <p className="quiet small">
          <Link to="/faelle/$number" params={{ number }}>
            {number}
          </Link>{' '}
          <bdi>{caseName}</bdi>
          {request.decidedOn !== null && decidedByName !== null && (
            <>, {said.by({ name: decidedByName, day: formats.day(request.decidedOn) })}</>
          )}
        </p>
        {request.comment.trim() !== '' && (
          <p className={css.comment} dir="auto">
            {request.comment}
          </p>
        )}
        {request.state === 'open' && (
          <Button
            variant="default"
            size="compact-sm"
            className={css.act}
            aria-label={said.withdrawOf({ what, number })}
            loading={withdraw.isPending}
            onClick={() => void withdraw.run({ id: request.id })}
          >
            {said.withdraw}
          </Button>
        )}
      </li>
    )
  }
  return (
    <Section title={said.mine} count={rows.length}>
      <ul>{rows.map(line)}</ul>
    </Section>
  )
}
