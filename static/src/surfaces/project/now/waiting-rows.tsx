import './now.css';
import './okr-table.css';
import './okr-blocks.css';
import { ChipBone, Loading, PictureBone, ShapeBones, SparklineBone, TextBones } from '../../../parts/bones';
import { TableHead } from './table-head';

/** The Now page before its numbers: the heads are real, the rows are bones in their final heights. */
export function WaitingRows({ rows = 3 }: { rows?: number }) {
  return (
    <Loading>
      <div className="now-week">
        <div className="now-week-bones">
          <TextBones widths={[340]} />
        </div>
        <div className="now-count-bones">
          <TextBones widths={[280]} />
          <TextBones widths={[280]} small />
        </div>
      </div>
      <div className="now-objectives">
        <TextBones widths={[96]} />
      </div>
      <table className="okr-table" role="table" aria-hidden="true">
        <TableHead />
        <tbody className="okr-objective" role="rowgroup">
          {Array.from({ length: rows }, (_, row) => (
            <WaitingRow key={row} />
          ))}
        </tbody>
      </table>
    </Loading>
  );
}

function WaitingRow() {
  return (
    <tr role="row" className="okr-row">
      <th role="rowheader" className="okr-text">
        <TextBones widths={[52]} small />
        <TextBones widths={[220, 150]} />
      </th>
      <td role="cell" className="okr-owner">
        <PictureBone />
      </td>
      <td role="cell" className="okr-shapes">
        <ShapeBones />
      </td>
      <td role="cell" className="okr-now">
        <TextBones widths={[48]} />
        <TextBones widths={[60]} small />
      </td>
      <td role="cell" className="okr-trend">
        <SparklineBone />
      </td>
      <td role="cell" className="okr-status">
        <ChipBone />
      </td>
      <td role="cell" className="okr-confidence" />
      <td role="cell" className="okr-checked">
        <TextBones widths={[44]} small />
      </td>
      <td role="cell" className="okr-findings" />
      <td role="cell" className="okr-more" />
    </tr>
  );
}
