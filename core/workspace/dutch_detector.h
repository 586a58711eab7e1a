#pragma once
// Private to this folder: the detector with the lists that the program carries, read once as that takes longer than all else.
#include "language/detect/detector.h"

namespace tandem::workspace {

const language::Detector& dutch_detector();

} // namespace tandem::workspace
