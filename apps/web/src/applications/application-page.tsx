import type { ReactNode } from 'react'
import { ApplicationTabs } from './application-tabs.tsx'

interface Props {
  readonly number: string
  /** The page that is open. */
  readonly children: ReactNode
}

/** What all pages of an application have in common. */
export function ApplicationPage({ number, children }: Props) {
  return (
    <>
      <ApplicationTabs number={number} />
      {children}
    </>
  )
}
