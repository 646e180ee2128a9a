import type { LikeApplication } from '@etappe/domain/applications/application-detail'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** An application that may be the same: what it is called, where it stands, and in what it is alike. */
export function LikeLine({ like }: { readonly like: LikeApplication }) {
  const { messages: m, formats } = useApp()
  const { because } = useWords('intake')
  const { state } = useWords('applications')
  return (
    <>
      <span className="strong">{like.number}</span> <bdi>{like.name}</bdi>
      <span className="quiet small">
        {' '}
        {m.cases.kind[like.kind]}
        {like.placeName !== '' && (
          <>
            , <bdi>{like.placeName}</bdi>
          </>
        )}
        , {state[like.state]}, {formats.day(like.submittedOn)} · {formats.list(like.because.map((it) => because[it]))}
      </span>
    </>
  )
}
