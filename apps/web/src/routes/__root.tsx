import { createRootRouteWithContext } from '@tanstack/react-router'
import type { Client } from '../api/client.ts'
import { OutsideError } from '../app/outside-error.tsx'
import { OutsideNotFound } from '../app/outside-not-found.tsx'
import { RootFrame } from '../app/root-frame.tsx'

export const Route = createRootRouteWithContext<{ client: Client }>()({
  component: RootFrame,
  notFoundComponent: OutsideNotFound,
  errorComponent: OutsideError,
})
