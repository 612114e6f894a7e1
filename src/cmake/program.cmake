# The executable, what it needs to know of its surroundings, and where everything is installed.
#   TRADECOUNTER_VERSION  "0.1.0"
#   TRADECOUNTER_SOURCE   the source folder: content/, scenarios/ and assets/ of a build tree
#   TRADECOUNTER_SHARE    where those lie, seen from the installed program's folder
include(GNUInstallDirs)
set(share ${CMAKE_INSTALL_DATADIR}/tradecounter)
cmake_path(RELATIVE_PATH share BASE_DIRECTORY ${CMAKE_INSTALL_BINDIR} OUTPUT_VARIABLE from_bin)

file(GLOB main CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/*.cpp)
if(main)
  get_property(modules GLOBAL PROPERTY modules)
  add_executable(tradecounter ${main})
  target_link_libraries(tradecounter PRIVATE ${modules})
  target_compile_definitions(tradecounter PRIVATE
    TRADECOUNTER_VERSION="${PROJECT_VERSION}"
    TRADECOUNTER_SOURCE="${PROJECT_SOURCE_DIR}"
    TRADECOUNTER_SHARE="${from_bin}")
  install(TARGETS tradecounter)
endif()

install(DIRECTORY content scenarios assets DESTINATION ${share})
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)
