import './bones.css';
import Skeleton from '@atlaskit/skeleton';
import { Fragment, type ReactNode } from 'react';
import { words } from './words';

/** Bones stand where numbers and words will, in their final sizes, so that nothing moves when those arrive. */

/** Lines of body text, each as wide as given in pixels. */
export function TextBones({ widths, small = false }: { widths: readonly number[]; small?: boolean }) {
  return (
    <span className="text-bones" data-small={small || undefined}>
      {widths.map((width, line) => (
        <Fragment key={line}>{bone(width, small ? 12 : 14)}</Fragment>
      ))}
    </span>
  );
}

/** The rail above the dashes. */
export function ShapeBones({ scale = false }: { scale?: boolean }) {
  return (
    <span className="shape-bones" data-scale={scale || undefined}>
      {bone('100%', 8)}
      {bone('100%', 4)}
    </span>
  );
}

export function ChipBone() {
  return bone(84, 24);
}

export function PictureBone() {
  return bone(20, 20, 'var(--ds-radius-full)');
}

export function SparklineBone() {
  return bone(56, 22);
}

/** Key results as the issue panel lists them. */
export function KeyResultBones({ rows = 2 }: { rows?: number }) {
  return (
    <Loading>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="key-result-bones">
          <TextBones widths={[56]} small />
          <TextBones widths={[408]} />
          <ShapeBones scale />
          <TextBones widths={[220]} small />
        </div>
      ))}
    </Loading>
  );
}

/** Says “Loading” to screen readers for the bones within. */
export function Loading({ children }: { children: ReactNode }) {
  return (
    <div role="status" aria-label={words.loading} aria-busy="true">
      {children}
    </div>
  );
}

function bone(width: number | string, height: number, borderRadius: 'var(--ds-radius-small)' | 'var(--ds-radius-full)' = 'var(--ds-radius-small)') {
  return <Skeleton width={width} height={height} borderRadius={borderRadius} />;
}
