# Where the installed files go, and the Debian package made of them (packaging/run --install).
include(GNUInstallDirs)

install(TARGETS tandem tandem-cli RUNTIME)
install(FILES "${CMAKE_SOURCE_DIR}/resources/desktop/tandem.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_SOURCE_DIR}/resources/desktop/tandem.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${CMAKE_SOURCE_DIR}/resources/desktop/tandem.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
set(scalable_icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/tandem.svg" DESTINATION "${scalable_icons}/apps")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/application-x-tandem.svg" DESTINATION "${scalable_icons}/mimetypes")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tandem")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tandem)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_VENDOR Tandem)
set(CPACK_PACKAGE_CONTACT "The makers of Tandem <nobody@tandem.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "prepare and chair case meetings in a neighbourhood network")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Tandem prepares the agenda of a case meeting of volunteers and
professionals, keeps the time while one chairs it, and gives each partner
a list of what was agreed. Everything is kept in one encrypted file; no
network is used.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_SOURCE_DIR}/build/package")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Not seen by the linker: the plugin that reads the icons, and the words of Qt's own dialogs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n")
# Printing is optional, and so is which font: the program says what is missing.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "cups-client, fonts-noto-core | fonts-dejavu-core, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
