export const reports = {
  heading: 'Analysis',
}
