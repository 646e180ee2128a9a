import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { ApplicationActs } from './application-acts.tsx'
import { ApplicationLead } from './application-lead.tsx'
import { ApplicationNotices } from './application-notices.tsx'
import css from './application-preview.module.css'
import { EligibilityList } from './eligibility-list.tsx'
import { FileList } from './file-list.tsx'
import { JudgeAct } from './judge-act.tsx'
import { Likes } from './likes.tsx'
import { PreviewText } from './preview-text.tsx'

interface Props {
  readonly detail: ApplicationDetail
  /** Called when what was done takes the application off its heap. */
  readonly onDone: () => void
}

/** What one needs to know of an application in order to decide what becomes of it, and the way to do so. */
export function ApplicationPreview({ detail, onDone }: Props) {
  const { act } = useWords('intake')
  const { number, name } = detail.application
  return (
    <article className={css.preview} aria-label={name}>
      <header className={css.lead}>
        <ApplicationLead detail={detail} />
        <h2>
          <Link to="/bewerbungen/$number" params={{ number }} className="plainlink">
            <bdi>{name}</bdi>
          </Link>
        </h2>
      </header>
      <ApplicationNotices detail={detail} />
      <div className={css.acts}>
        <ApplicationActs detail={detail} onDone={onDone} />
        <Link to="/bewerbungen/$number" params={{ number }} className={css.whole}>
          {act.open} <IconArrowRight size={14} className="icon" aria-hidden />
        </Link>
      </div>
      <Likes detail={detail} onDone={onDone} />
      <PreviewText detail={detail} />
      <EligibilityList
        eligibility={detail.eligibility}
        names={detail.names}
        isShort
        renderActs={(result) => result.state === 'needsPerson' && <JudgeAct detail={detail} result={result} />}
      />
      <FileList detail={detail} />
    </article>
  )
}
